package org.entente.actor.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.entente.model.Span;

/**
 * "The visit", "bilateral trade", "these talks": what two actors do together, in a sentence that
 * names neither. They are the two whom the document named together last.
 */
final class Encounters {
  private static final Set<String> NOUNS =
      Set.of(
          "visit",
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
    if (named || memory.pair().size() != 2) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      int noun = noun(words, i);
      if (noun >= 0 && !words.in(noun + 1, OWN)) {
        Mention found = mention(words, i, noun + 1, memory.pair());
        if (mentions.stream().noneMatch(place -> place.phrase().overlaps(found.phrase()))) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
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
