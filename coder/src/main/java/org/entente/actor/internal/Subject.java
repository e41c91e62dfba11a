package org.entente.actor.internal;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence speaks of first, where that is an actor.
 *
 * @param mention the actor
 * @param pair whether another actor is joined to it: "India and Russia …"
 */
record Subject(Mention mention, boolean pair) {
  private static final Set<String> OPENERS =
      Set.of(
          "but",
          "and",
          "while",
          "meanwhile",
          "although",
          "though",
          "as",
          "when",
          "if",
          "today",
          "recently",
          "then",
          "yet",
          "however",
          "later",
          "earlier",
          "since",
          "because",
          "now",
          "both",
          "also",
          "even",
          "so",
          "still",
          "\"",
          "“",
          "‘",
          "'",
          ",",
          "after");
  static final Set<String> SAYING =
      Set.of("said", "says", "added", "told", "noted", "stressed", "emphasized", "emphasised");
  private static final int LONGEST_OPENING = 9;

  /** The subject among the mentions of a sentence; null if it begins with something else. */
  static @Nullable Subject of(Words words, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      int begin = words.tokenAt(mention.phrase().begin());
      if (opensSentence(words, begin)) {
        return isSubject(words, mention) ? of(words, mentions, i) : null;
      }
    }
    return speaker(words, mentions);
  }

  /** Who is said to speak: "…, said Russian ambassador Orlov", "…, Peskov said". */
  private static @Nullable Subject speaker(Words words, List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean before = words.in(words.tokenAt(mention.phrase().begin()) - 1, SAYING);
      boolean after = words.in(words.tokenAt(mention.phrase().end()), SAYING);
      if ((before || after) && (mention.kind() == Kind.PERSON || mention.kind() == Kind.OFFICE)) {
        return new Subject(mention, false);
      }
    }
    return null;
  }

  private static Subject of(Words words, List<Mention> mentions, int i) {
    Mention mention = mentions.get(i);
    boolean more = i + 1 < mentions.size();
    boolean pair =
        mention.codes().size() == 2
            || (more
                && !mentions.get(i + 1).code().equals(mention.code())
                && new Pairs(words, mentions, Integer.MAX_VALUE)
                    .areJoined(mention, mentions.get(i + 1)));
    return new Subject(mention, pair);
  }

  private static boolean opensSentence(Words words, int begin) {
    if (begin > 0 && begin <= LONGEST_OPENING && words.is(begin - 1, ",")) {
      return true;
    }
    for (int i = 0; i < begin; i++) {
      if (!words.in(i, OPENERS)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubject(Words words, Mention mention) {
    int end = words.tokenAt(mention.phrase().end());
    return !mention.locative()
        && mention.kind() != Kind.ADJECTIVE
        && !words.isPossessive(end)
        && !words.is(end, "-");
  }
}
