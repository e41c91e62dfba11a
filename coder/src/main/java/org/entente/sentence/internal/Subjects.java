package org.entente.sentence.internal;

import java.util.Optional;
import java.util.Set;

/** Finds the subject that a sentence or clause begins with. */
final class Subjects {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> OPENERS = LISTS.words("openers");
  private static final Set<String> PREPOSITIONS = LISTS.words("not_reported");
  private static final Set<String> CONJUNCTIONS = LISTS.words("conjunctions");
  private static final Set<String> BETWEEN = LISTS.words("between");
  private static final Set<String> BEFORE_SUBJECTS = LISTS.words("before_subjects");
  private static final Set<String> INSIDE = LISTS.words("inside_names");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final int LONGEST = 14;

  private Subjects() {}

  /** The subject of the sentence's first main clause; empty where it opens with a quotation. */
  static Optional<Speakers.Phrase> leading(Words words) {
    return at(words, start(words));
  }

  /** Where the main clause begins, after "On Monday," and "Meanwhile,". */
  static int start(Words words) {
    int from = 0;
    if (words.isOneOf(0, CONJUNCTIONS) && !Openings.isTime(words, 1)) {
      return afterClause(words);
    }
    if (words.isOneOf(0, PREPOSITIONS)) {
      int comma = comma(words);
      from = comma > 0 ? comma + 1 : afterTime(words);
    }
    while (words.isOneOf(from, OPENERS) || words.at(from).equals(",")) {
      from++;
    }
    return from;
  }

  /** "When Togo left, Ghana": after the comma; the end of the sentence where there is none. */
  private static int afterClause(Words words) {
    int at = 1;
    while (at < words.size() && !words.at(at).equals(",")) {
      at++;
    }
    return Math.min(at + 1, words.size());
  }

  /** Whether the token is a verb, "the talks focused on the border" included. */
  static boolean isVerb(Words words, int at) {
    if (Openings.isVerb(words, at)) {
      return true;
    }
    boolean regular = words.at(at).endsWith("ed") && words.at(at).length() > 3;
    if (!regular || words.isCapitalised(at) || at < 2) {
      return false;
    }
    for (int i = at + 1; i < words.size() && words.isWord(i); i++) {
      if (Openings.isVerb(words, i)) {
        return false;
      }
    }
    return true;
  }

  private static int comma(Words words) {
    for (int at = 1; at < words.size() && !Openings.isVerb(words, at); at++) {
      if (words.at(at).equals(",")) {
        return at;
      }
    }
    return 0;
  }

  /** "On Monday Ghana", "In this speech Owusu": after the time or the noun phrase. */
  private static int afterTime(Words words) {
    int at = 1;
    while (Openings.isTime(words, at)) {
      at++;
    }
    if (at > 1) {
      return at;
    }
    at++;
    while (words.isWord(at) && !begins(words, at)) {
      at++;
    }
    return at;
  }

  private static boolean begins(Words words, int at) {
    boolean article = words.isOneOf(at, ARTICLES) && !words.isOneOf(at - 1, PREPOSITIONS);
    return article || words.isCapitalised(at) || words.isOneOf(at, PRONOUNS);
  }

  /** The noun phrase from {@code from} up to its verb. */
  static Optional<Speakers.Phrase> at(Words words, int from) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && !ends(words, to)) {
      to++;
    }
    if (to == from || !words.isWord(from)) {
      return Optional.empty();
    }
    return Optional.of(new Speakers.Phrase(from, NounPhrases.withoutTail(words, from, to)));
  }

  private static boolean ends(Words words, int at) {
    boolean small = !words.isCapitalised(at);
    boolean word = words.isOneOf(at, BETWEEN) || words.isOneOf(at, BEFORE_SUBJECTS);
    return isVerb(words, at)
        || (small && word)
        || (!words.isWord(at) && !words.isOneOf(at, INSIDE) && !isTitleStop(words, at));
  }

  private static boolean isTitleStop(Words words, int at) {
    return words.at(at).equals(".")
        && words.at(at - 1).length() <= 4
        && words.isCapitalised(at - 1)
        && words.isWord(at + 1);
  }
}
