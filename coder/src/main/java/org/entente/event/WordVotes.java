package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.EventWords;
import org.entente.lexicon.Lexicon;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.sentence.Token;
import org.entente.sentence.Tokenizer;

/**
 * Finds the lexicon's event words in a sentence. Each says which type it carries by itself; what
 * that is worth beside the model is learned.
 */
public final class WordVotes {
  /** Words that may stand between the parts of an entry: "turned the offer down". */
  private static final int GAP = 3;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * An event word that stands in a sentence.
   *
   * @param type the type that it carries
   * @param lemma the lexicon's entry
   * @param verb whether it is a verb; else a noun
   * @param spans where its parts stand
   */
  public record Vote(EventType type, String lemma, boolean verb, List<Span> spans) {
    public Vote {
      spans = List.copyOf(spans);
    }

    boolean covers(Span span) {
      return spans.stream().anyMatch(span::overlaps);
    }
  }

  private record Entry(EventType type, String lemma, boolean verb, List<String> rest) {}

  private WordVotes() {}

  /** The event words of a lexicon, in all their forms. */
  public static WordVotes of(Lexicon lexicon) {
    WordVotes votes = new WordVotes();
    for (EventWords words : lexicon.events()) {
      words.verbs().forEach(word -> votes.add(words.type(), word, true));
      words.nouns().forEach(word -> votes.add(words.type(), word, false));
    }
    return votes;
  }

  private void add(EventType type, EventWords.Word word, boolean verb) {
    Set<String> forms = new LinkedHashSet<>(word.forms());
    forms.addAll(verb ? conjugated(word.lemma()) : plural(word.lemma()));
    for (String form : forms) {
      List<String> parts =
          Tokenizer.tokens(form.toLowerCase(Locale.ROOT)).stream().map(Token::text).toList();
      byFirst
          .computeIfAbsent(parts.get(0), k -> new ArrayList<>())
          .add(new Entry(type, word.lemma(), verb, parts.subList(1, parts.size())));
    }
  }

  /** A verb with its particles, the verb in its regular forms. */
  static List<String> conjugated(String lemma) {
    int space = lemma.indexOf(' ');
    String verb = space < 0 ? lemma : lemma.substring(0, space);
    String rest = space < 0 ? "" : lemma.substring(space);
    List<String> forms = new ArrayList<>(List.of(lemma, third(verb) + rest));
    if (verb.endsWith("e")) {
      forms.add(verb + "d" + rest);
      forms.add(verb.substring(0, verb.length() - 1) + "ing" + rest);
    } else if (verb.matches(".*[^aeiou]y")) {
      forms.add(verb.substring(0, verb.length() - 1) + "ied" + rest);
      forms.add(verb + "ing" + rest);
    } else {
      forms.add(verb + "ed" + rest);
      forms.add(verb + "ing" + rest);
      if (verb.matches(".*[^aeiou][aeiou][bdglmnprt]")) {
        char last = verb.charAt(verb.length() - 1);
        forms.add(verb + last + "ed" + rest);
        forms.add(verb + last + "ing" + rest);
      }
    }
    return forms;
  }

  private static String third(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
  }

  private static List<String> plural(String lemma) {
    return List.of(lemma, third(lemma));
  }

  /** All event words of a text, from left to right. */
  public List<Vote> in(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<String> words = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    List<Vote> votes = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Entry entry : byFirst.getOrDefault(words.get(at), List.of())) {
        List<Span> spans = match(entry, tokens, words, at);
        if (!spans.isEmpty()) {
          votes.add(new Vote(entry.type, entry.lemma, entry.verb, spans));
        }
      }
    }
    return votes;
  }

  private static List<Span> match(Entry entry, List<Token> tokens, List<String> words, int first) {
    List<Span> spans = new ArrayList<>(List.of(tokens.get(first).span()));
    int at = first;
    for (String part : entry.rest) {
      int next = at + 1;
      int end = Math.min(words.size(), at + 2 + GAP);
      while (next < end && !words.get(next).equals(part)) {
        next++;
      }
      if (next >= end) {
        return List.of();
      }
      spans.add(tokens.get(next).span());
      at = next;
    }
    return spans;
  }

  /**
   * The votes of the words at a place of the text; of those that begin with the same word only the
   * longest entries, so that "agree to" silences "agree".
   *
   * @param votes all of the text, as {@link #in} gives them
   * @param place the word that carries an act
   */
  public static List<Vote> at(List<Vote> votes, Span place) {
    List<Vote> here = votes.stream().filter(vote -> vote.covers(place)).toList();
    int longest = here.stream().mapToInt(vote -> vote.spans.size()).max().orElse(0);
    return here.stream().filter(vote -> vote.spans.size() == longest).toList();
  }
}
