package org.entente.sentence.internal;

import java.util.Set;

/**
 * Sentences that open with a phrase or a subordinate clause: "In 2011 Kenya bought boats", "After
 * the vote, Ghana left".
 */
final class Openings {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final WordLists TIMES = WordLists.read("times.toml");
  private static final Set<String> OPENERS = LISTS.words("not_reported");
  private static final Set<String> CONJUNCTIONS = LISTS.words("conjunctions");
  private static final Set<String> FINITE = LISTS.words("finite");
  private static final Set<String> PAST = TIMES.words("past");
  private static final Set<String> NOT_PAST = TIMES.words("not_past");
  private static final Set<String> WEEKDAYS = TIMES.numbers("weekday").keySet();
  private static final Set<String> MONTHS = TIMES.numbers("month").keySet();
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that", "where");
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she");
  private static final Set<String> BEFORE_VERBS =
      Set.of("it", "he", "she", "they", "also", "then", "later", "and", "who", "which");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his");
  private static final Set<String> AFTER_PARTICIPLES =
      Set.of("on", "in", "at", "by", "to", "with", "from", "for", "earlier", "late", "last");

  private Openings() {}

  /** Whether what stands before {@code end} is more than such an opening: a main clause. */
  static boolean hasMainClause(Words words, int end) {
    if (!words.isOneOf(0, OPENERS)) {
      return true;
    }
    int from = comma(words, 1, end) + 1;
    if (from > end) {
      boolean phrase = !words.isOneOf(0, CONJUNCTIONS) || isTime(words, 1);
      return phrase && hasVerb(words, 1, end);
    }
    while (from < end) {
      int to = comma(words, from, end);
      if (!words.isOneOf(from, RELATIVES) && hasVerb(words, from, to)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static int comma(Words words, int from, int end) {
    int at = from;
    while (at < end && !words.at(at).equals(",")) {
      at++;
    }
    return at;
  }

  private static boolean hasVerb(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is a finite verb, as far as its form and its neighbours show. */
  static boolean isVerb(Words words, int at) {
    String word = words.at(at);
    if (words.isCapitalised(at) || !words.isWord(at)) {
      return false;
    }
    if (FINITE.contains(word) || PAST.contains(word)) {
      return true;
    }
    boolean name = words.isCapitalised(at - 1) && !isTime(words, at - 1);
    if (word.endsWith("ed") && word.length() > 3) {
      return NOT_PAST.contains(word)
          ? words.isOneOf(at + 1, DETERMINERS)
          : name || words.isOneOf(at - 1, BEFORE_VERBS) || !isParticiple(words, at);
    }
    boolean subject = name || words.isOneOf(at - 1, PRONOUNS);
    return word.endsWith("s") && word.length() > 3 && subject && !isPastVerb(words, at + 1);
  }

  private static boolean isPastVerb(Words words, int at) {
    boolean regular = words.at(at).endsWith("ed") && words.at(at).length() > 3;
    return !words.isCapitalised(at)
        && (regular || words.isOneOf(at, FINITE) || words.isOneOf(at, PAST));
  }

  /** "a speech given", "published on Sunday": no verb of a clause. */
  private static boolean isParticiple(Words words, int at) {
    return words.isOneOf(at + 1, AFTER_PARTICIPLES) || words.isOneOf(at + 1, WEEKDAYS);
  }

  static boolean isTime(Words words, int at) {
    return words.isOneOf(at, WEEKDAYS)
        || words.isOneOf(at, MONTHS)
        || (!words.at(at).isEmpty() && Character.isDigit(words.at(at).charAt(0)));
  }
}
