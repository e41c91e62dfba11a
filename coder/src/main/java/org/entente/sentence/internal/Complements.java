package org.entente.sentence.internal;

import java.util.Set;

/** Where that which is said begins and ends. */
final class Complements {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> SAID = LISTS.words("said");
  private static final Set<String> ANNOUNCED = LISTS.words("announced");
  private static final Set<String> AFTER_SAYING = LISTS.words("after_saying");
  private static final Set<String> TO_SOMEONE =
      Set.of(
          "told",
          "tells",
          "tell",
          "telling",
          "assured",
          "assures",
          "assure",
          "assuring",
          "promised",
          "promises",
          "promise",
          "promising",
          "warned",
          "warns",
          "warn",
          "warning",
          "informed",
          "informs",
          "notified",
          "pledged",
          "guaranteed",
          "reminded",
          "agreed");
  private static final Set<String> ENDS = Set.of(",", ";", ":", "“", "”", "\"");
  private static final Set<String> TOLD = Set.of("told", "tells");
  private static final int LONGEST_OBJECT = 12;
  private static final int LONGEST_LISTENER = 6;

  private Complements() {}

  /** The "that" which opens what is said; 0 when there is none. */
  static int that(Words words, int at) {
    if (words.at(at + 1).equals("that")) {
      return at + 1;
    }
    boolean open =
        words.isOneOf(at, TO_SOMEONE)
            || words.isOneOf(at + 1, AFTER_SAYING)
            || words.at(at + 1).endsWith("ly")
            || words.at(at + 1).equals("over");
    if (!open || ENDS.contains(words.at(at + 1))) {
      return 0;
    }
    for (int i = at + 2; i < Math.min(words.size(), at + LONGEST_OBJECT); i++) {
      if (words.at(i).equals("that")) {
        return i;
      }
      if (ENDS.contains(words.at(i)) || words.isOneOf(i, SAID)) {
        return 0;
      }
    }
    return 0;
  }

  /** "told", "warned": verbs that name who is spoken to. */
  static boolean isToSomeone(Words words, int at) {
    return words.isOneOf(at, TO_SOMEONE);
  }

  /** "told the council" at the sentence's end: what was told stands before. */
  static boolean isToldAtEnd(Words words, int at) {
    int end = at + 1;
    while (end < words.size() && words.isWord(end) && end - at <= LONGEST_LISTENER) {
      if (words.at(end).equals("to") || words.at(end).equals("of") || Openings.isVerb(words, end)) {
        return false;
      }
      end++;
    }
    boolean last = words.at(end).equals(".") && end + 1 >= words.size();
    return words.isOneOf(at, TOLD) && end > at + 1 && last;
  }

  /** Whether a quotation follows as what is said. */
  static boolean isBeforeQuote(Words words, Quotes quotes, int at) {
    int mark = at + 1;
    while (mark < words.size() && mark < at + LONGEST_OBJECT && words.isWord(mark)) {
      mark++;
    }
    int next = words.at(mark).equals(",") || words.at(mark).equals(":") ? mark + 1 : mark;
    boolean mine =
        mark == at + 1
            || words.at(mark).equals(":")
            || words.isOneOf(at, TO_SOMEONE)
            || words.isOneOf(at + 1, AFTER_SAYING);
    return mine && quotes.isInside(next + 1) && !quotes.isInside(next);
  }

  /** After the last token of what is said from {@code from} on. */
  static int end(Words words, int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      String next = words.at(i + 1);
      boolean turn = next.equals("but") || next.equals("while") || next.equals("whereas");
      boolean anotherSays = next.equals("and") && saysBefore(words, i + 2, i + 8);
      if (words.at(i).equals(";") || (words.at(i).equals(",") && (turn || anotherSays))) {
        return i;
      }
    }
    return words.size();
  }

  private static boolean saysBefore(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isOneOf(i, SAID) || words.isOneOf(i, ANNOUNCED)) {
        return true;
      }
      if (!words.isWord(i)) {
        return false;
      }
    }
    return false;
  }
}
