package org.entente.actor.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.entente.model.Span;

/**
 * "The visit", "bilateral trade", "these talks": what two actors do together, in a sentence that
 * names neither, or that begins with it. They are the two of whom such an encounter was told last,
 * else the two whom the document named together last.
 */
final class Encounters {
  private static final Set<String> NOUNS =
      Set.of(
          "visit",
          "trip",
          "tour",
          "talks",
          "talk",
          "meeting",
          "summit",
          "discussion",
          "discussions",
          "negotiations",
          "dialogue",
          "deal",
          "deals",
          "agreement",
          "agreements",
          "treaty",
          "pact",
          "accord",
          "partnership",
          "relationship",
          "relations",
          "ties",
          "cooperation",
          "collaboration",
          "trade",
          "exercise",
          "exercises",
          "drill",
          "drills",
          "alliance",
          "rapprochement",
          "dispute",
          "rivalry",
          "tensions",
          "hostilities");

  /** Words for one and the same encounter. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "visit", Set.of("visit", "visits", "visited", "trip", "tour"),
          "talks",
              Set.of("talks", "talk", "meeting", "summit", "discussion", "discussions", "dialogue"),
          "agreement",
              Set.of("agreement", "agreements", "deal", "deals", "treaty", "pact", "accord"),
          "exercise", Set.of("exercise", "exercises", "drill", "drills"));

  private static final Set<String> OPENING =
      Set.of("talks", "discussions", "negotiations", "relations", "ties", "trade", "tensions");
  private static final Set<String> MUTUAL = Set.of("bilateral", "mutual", "reciprocal");
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "such", "that");

  /** With these words the sentence says itself whose encounter it is. */
  private static final Set<String> OWN = Set.of("between", "with", "of", "among", "by");

  private static final int MOST_MODIFIERS = 2;
  private static final double GUESSED = 0.55;

  private Encounters() {}

  /** The first encounter of a sentence in which {@code mentions} were found. */
  static Optional<Mention> in(Words words, Memory memory, List<Mention> mentions) {
    boolean named = mentions.stream().anyMatch(mention -> mention.kind() != Kind.PLACE);
    for (int i = 0; i < (named ? 1 : words.size()); i++) {
      int noun = noun(words, i);
      List<String> told = noun < 0 ? List.of() : told(memory, words.low(noun));
      List<String> pair = told.isEmpty() && !named ? memory.pair() : told;
      if (noun >= 0 && pair.size() == 2 && !words.in(noun + 1, OWN)) {
        Mention found = mention(words, i, noun + 1, pair);
        if (mentions.stream().noneMatch(place -> place.phrase().overlaps(found.phrase()))) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> told(Memory memory, String word) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(word))
        .map(kind -> memory.encounters().getOrDefault(kind.getKey(), List.of()))
        .findFirst()
        .orElse(List.of());
  }

  /** The pairs of encounters after a sentence that names {@code pair} and nobody else together. */
  static Map<String, List<String>> after(Memory memory, Words words, List<String> pair) {
    Map<String, List<String>> encounters = new HashMap<>(memory.encounters());
    for (int i = 0; i < words.size() && pair.size() == 2; i++) {
      int at = i;
      KINDS.forEach(
          (kind, names) -> {
            if (words.in(at, names)) {
              encounters.put(kind, pair);
            }
          });
    }
    return encounters;
  }

  /** The noun of an encounter whose words begin at token {@code i}; -1 if none does. */
  private static int noun(Words words, int i) {
    if (i == 0 && words.in(i, OPENING)) {
      return i;
    }
    boolean mutual = words.in(i, MUTUAL);
    if (!mutual && !words.in(i, DEFINITE)) {
      return -1;
    }
    for (int at = i + 1; at <= i + 1 + MOST_MODIFIERS && words.isWord(at); at++) {
      if (words.in(at, NOUNS) && !words.in(at + 1, NOUNS)) {
        return at;
      }
    }
    return -1;
  }

  private static Mention mention(Words words, int begin, int end, List<String> pair) {
    Span span = words.span(begin, end);
    String name = words.join(begin, end);
    return new Mention(span, span, pair, Kind.ENCOUNTER, "", name, null, false, GUESSED);
  }
}
