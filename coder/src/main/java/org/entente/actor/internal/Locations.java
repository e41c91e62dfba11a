package org.entente.actor.internal;

import java.util.Set;
import org.entente.actor.Mention.Kind;

/** Tells places from governments: "in Islamabad" against "Islamabad said". */
final class Locations {
  private static final Set<String> VISITING =
      Set.of(
          "visit", "visits", "visited", "visiting", "tour", "toured", "left", "reached", "capital");
  private static final Set<String> DATELINE = Set.of(":", "(", "—", "–");
  private static final Set<String> INSIDE =
      Set.of("in", "inside", "across", "throughout", "within");
  private static final int REACH = 5;

  private final Words words;

  Locations(Words words) {
    this.words = words;
  }

  /** Whether the phrase only tells where something is. */
  boolean isPlace(Phrase phrase, Kind kind) {
    if (kind == Kind.PLACE) {
      return true;
    }
    if ((kind != Kind.CAPITAL && kind != Kind.NAME) || words.isPossessive(phrase.end())) {
      return false;
    }
    int before = phrase.begin() - 1;
    boolean within = kind == Kind.NAME ? words.in(before, INSIDE) : isWithin(before);
    within &= kind != Kind.NAME || phrase.last().sense().isOfState();
    return (within && !words.in(before - 1, Vocabulary.NOT_IN))
        || (kind == Kind.CAPITAL && isGoal(before, phrase));
  }

  private boolean isWithin(int before) {
    return words.in(before, Vocabulary.PLACE_PREPOSITIONS);
  }

  private boolean isGoal(int before, Phrase phrase) {
    boolean dateline =
        before < 0
            && (DATELINE.contains(words.low(phrase.end()))
                || phrase.last().sense().kind() == Kind.NAME);
    boolean ended = phrase.hits().size() > 1;
    boolean direction =
        words.is(before, "to") || words.is(before, "from") || words.is(before, "for");
    return dateline || ended || words.in(before, VISITING) || (direction && afterMotion(before));
  }

  private boolean afterMotion(int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
      if (words.in(i, Vocabulary.MOTION)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name only tells a relation: "anti-Indian", "Saudi-led". */
  boolean isRelation(Phrase phrase) {
    int begin = phrase.first().begin();
    int end = phrase.first().end();
    boolean prefixed = words.isHyphen(begin - 1) && words.in(begin - 2, Vocabulary.PREFIXES);
    boolean told =
        words.in(end + 1, Vocabulary.PARTICIPLES)
            || (words.isLowerWord(end + 1) && words.low(end + 1).endsWith("ed"));
    return prefixed || (words.isHyphen(end) && told);
  }
}
