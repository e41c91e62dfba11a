package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.Mention;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.Token;

/**
 * Finds supplies that are refused outright: "will not sell Chad a single ship", "assured Lima that
 * it would never arm Chad". Who hears the promise and who goes without are two sides; the model
 * sees one of them.
 */
final class Refusals {
  /** Verbs of trade, and of gift: a gift is aid. */
  private static final Set<String> TRADE =
      Set.of("sell", "supply", "deliver", "export", "transfer", "ship", "lease");

  private static final Set<String> GIFT = Set.of("arm", "give", "provide", "donate", "send");
  private static final Set<String> WILL =
      Set.of("will", "would", "shall", "won", "wouldn", "not", "never");
  private static final Set<String> NOT = Set.of("not", "never", "'t", "’t", "n't", "n’t");
  private static final Set<String> PROMISED =
      Set.of(
          "assured",
          "assures",
          "assure",
          "promised",
          "promises",
          "promise",
          "pledged",
          "pledges",
          "vowed",
          "vows",
          "told",
          "reassured",
          "guaranteed",
          "guarantees",
          "undertook",
          "agreed",
          "said",
          "says",
          "insisted",
          "insists",
          "declared",
          "stressed",
          "reiterated");
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "to", "i");
  private static final Set<String> ADVERBS = Set.of("ever", "again", "now", "also");
  private static final Set<String> ENDS = Set.of(".", ";", "but", "although", "while", "which");
  private static final int GROUP = 4;
  private static final int REACH = 14;

  private final List<Token> tokens;
  private final List<String> words;
  private final List<Mention> mentions;

  private Refusals(Sentence sentence, List<Mention> mentions) {
    tokens = sentence.tokens();
    words = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    this.mentions =
        mentions.stream()
            .filter(mention -> mention.codes().size() == 1)
            .filter(mention -> mention.kind() != Mention.Kind.REFERENCE)
            .toList();
  }

  /**
   * A supply that is refused.
   *
   * @param supplier code of who does not supply
   * @param recipient code of who goes without
   * @param type what it would have been
   * @param verb the word that names it
   */
  record Refusal(String supplier, String recipient, EventType type, Span verb) {}

  /** The refusals of a sentence, from left to right. */
  static List<Refusal> in(Sentence sentence, List<Mention> mentions) {
    Refusals refusals = new Refusals(sentence, mentions);
    List<Refusal> found = new ArrayList<>();
    for (int verb = 2; verb < refusals.words.size(); verb++) {
      if (TRADE.contains(refusals.words.get(verb)) || GIFT.contains(refusals.words.get(verb))) {
        refusals.at(verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Refusal> at(int verb) {
    int begin = negated(verb);
    Optional<String> supplier = begin < 0 ? Optional.empty() : supplier(begin);
    Optional<String> recipient = supplier.isEmpty() ? Optional.empty() : recipient(verb);
    return recipient
        .filter(code -> !code.equals(supplier.orElseThrow()))
        .map(code -> new Refusal(supplier.orElseThrow(), code, type(verb), span(verb)));
  }

  private EventType type(int verb) {
    return GIFT.contains(words.get(verb)) ? EventType.AID : EventType.COOPERATE;
  }

  /** Where "will never", "won't" or "not to" before the verb begins; −1 where there is none. */
  private int negated(int verb) {
    int not = verb - 1;
    while (not > 0 && verb - not < GROUP && !NOT.contains(words.get(not))) {
      String word = words.get(not);
      boolean adverb = word.endsWith("ly") || ADVERBS.contains(word);
      if (word.equals("only") || (!adverb && !word.equals("to"))) {
        return -1;
      }
      not--;
    }
    if (not < 1 || !NOT.contains(words.get(not))) {
      return -1;
    }
    if (words.get(not + 1).equals("to")) {
      return not;
    }
    return WILL.contains(words.get(not - 1)) ? not - 1 : -1;
  }

  /** Whose name stands right before; of "it" and "not to" who promises. */
  private Optional<String> supplier(int begin) {
    Optional<String> named = ending(begin);
    boolean infinitive = NOT.contains(words.get(begin));
    if (named.isPresent() && !infinitive) {
      return named;
    }
    if (!infinitive && !PRONOUNS.contains(words.get(begin - 1))) {
      return Optional.empty();
    }
    return IntStream.iterate(begin - 1, i -> i > 0, i -> i - 1)
        .filter(i -> PROMISED.contains(words.get(i)))
        .boxed()
        .findFirst()
        .flatMap(this::subject);
  }

  /** The last side that is named before a verb. */
  private Optional<String> subject(int verb) {
    int at = tokens.get(verb).span().begin();
    return mentions.stream()
        .filter(mention -> mention.phrase().end() <= at && !mention.locative())
        .reduce((first, last) -> last)
        .map(Mention::code);
  }

  private Optional<String> ending(int token) {
    int end = tokens.get(token - 1).span().end();
    return mentions.stream()
        .filter(mention -> mention.phrase().end() == end || mention.span().end() == end)
        .map(Mention::code)
        .findFirst();
  }

  /** The side right behind the verb, else behind the next "to" of its clause. */
  private Optional<String> recipient(int verb) {
    Optional<String> object = beginning(verb + 1);
    for (int i = verb + 1; object.isEmpty() && i < words.size() && i < verb + REACH; i++) {
      if (ENDS.contains(words.get(i))) {
        return Optional.empty();
      }
      object = words.get(i).equals("to") ? beginning(i + 1) : Optional.empty();
    }
    return object;
  }

  /** Whose name begins at a token, after an article. */
  private Optional<String> beginning(int token) {
    if (token >= words.size()) {
      return Optional.empty();
    }
    int at = words.get(token).equals("the") && token + 1 < words.size() ? token + 1 : token;
    int begin = tokens.get(at).span().begin();
    return mentions.stream()
        .filter(mention -> mention.phrase().begin() == begin || mention.span().begin() == begin)
        .filter(mention -> mention.kind() != Mention.Kind.ADJECTIVE)
        .map(Mention::code)
        .findFirst();
  }

  private Span span(int token) {
    return tokens.get(token).span();
  }
}
