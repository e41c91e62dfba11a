package org.entente.lexicon.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.sentence.Token;
import org.entente.sentence.Tokenizer;

/**
 * The forms of a lemma. In a lemma of several words any one is inflected, and other words may stand
 * between them in a sentence: "hand the prisoners over".
 *
 * @param variants the words of each form, in lower case
 */
record Inflections(List<List<Set<String>>> variants) {
  private static final String DOUBLING = ".*[^aeiou][aeiou][bdgklmnprt]";

  static Inflections of(JsonNode word) {
    List<List<Set<String>>> variants = new ArrayList<>();
    List<Set<String>> regular = new ArrayList<>();
    for (String part : words(word.path("lemma").asText())) {
      regular.add(regular(part));
    }
    variants.add(regular);
    for (JsonNode form : word.path("forms")) {
      variants.add(words(form.asText()).stream().map(Set::of).toList());
      List<Set<String>> mixed = new ArrayList<>(regular);
      mixed.set(0, Set.of(words(form.asText()).get(0)));
      variants.add(mixed);
    }
    return new Inflections(variants);
  }

  /** Whether {@code sentence} holds one of the forms, its words in order. */
  boolean areIn(String sentence) {
    List<String> words = words(sentence);
    return variants.stream().anyMatch(variant -> isIn(words, variant));
  }

  private static boolean isIn(List<String> words, List<Set<String>> variant) {
    int next = 0;
    for (String word : words) {
      if (next < variant.size() && variant.get(next).contains(word)) {
        next++;
      }
    }
    return next == variant.size();
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::text)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Set<String> regular(String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word, word + "s", word + "es", word + "ed"));
    forms.add(word + "ing");
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("e")) {
      forms.addAll(List.of(word + "d", stem + "ing"));
    }
    if (word.endsWith("y")) {
      forms.addAll(List.of(stem + "ies", stem + "ied"));
    }
    if (word.matches(DOUBLING)) {
      String twice = word + word.charAt(word.length() - 1);
      forms.addAll(List.of(twice + "ed", twice + "ing"));
    }
    return forms;
  }
}
