package org.entente.sentence.internal;

import java.util.Locale;
import java.util.Set;

/** Whether a full stop ends a sentence or belongs to an abbreviation, an initial or a number. */
final class FullStops {
  private static final WordLists LISTS = WordLists.read("abbreviations.toml");
  private static final Set<String> BEFORE_NAMES = LISTS.words("before_names");
  private static final Set<String> INSIDE = LISTS.words("inside");
  private static final Set<String> BEFORE_NUMBERS = LISTS.words("before_numbers");
  private static final Set<String> MAY_END = LISTS.words("may_end");
  private static final Set<String> BEFORE_SMALL_LETTERS = LISTS.words("before_small_letters");
  private static final Set<String> OPENERS = LISTS.words("openers");
  private static final Set<String> AFTER_HOURS = LISTS.words("after_hours");
  private static final Set<String> DOMAINS = LISTS.words("domains");
  private static final int LONGEST_LIST_NUMBER = 3;
  private static final int LONGEST_ADDRESS = 60;

  private FullStops() {}

  /**
   * Whether the full stop at {@code dot} is an end.
   *
   * @param begin where its sentence begins
   * @param next the first letter or digit after it, not past the text's end
   */
  static boolean ends(String text, int begin, int dot, int next) {
    int from = wordBegin(text, begin, dot);
    String before = text.substring(from, dot);
    if (before.isEmpty()) {
      return true;
    }
    if (isListNumber(text, begin, from, before)) {
      return false;
    }
    return Character.isLowerCase(text.charAt(next))
        ? isPlainWord(before)
        : endsBefore(before, wordAt(text, next));
  }

  private static boolean endsBefore(String before, String next) {
    if (BEFORE_NUMBERS.contains(before)) {
      return !Character.isDigit(next.charAt(0));
    }
    if (BEFORE_NAMES.contains(before) || INSIDE.contains(before)) {
      return false;
    }
    if (before.equalsIgnoreCase("p.m") || before.equalsIgnoreCase("a.m")) {
      return !AFTER_HOURS.contains(next);
    }
    if (MAY_END.contains(before) || isInitials(before)) {
      return OPENERS.contains(next);
    }
    return true;
  }

  /** Whether a sentence can go on without a space after the stop: "was signed.The". */
  static boolean opensWithoutSpace(String text, int dot, int next) {
    if (dot < 2 || next + 1 >= text.length() || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    char last = text.charAt(dot - 1);
    char second = text.charAt(next + 1);
    boolean closed = Character.isLowerCase(last) || Character.isDigit(last) || last == ')';
    boolean opened = Character.isLowerCase(second) || " '’".indexOf(second) >= 0;
    return closed
        && opened
        && !DOMAINS.contains(wordAt(text, next).toLowerCase(Locale.ROOT))
        && !isInAddress(text, dot);
  }

  private static boolean isInAddress(String text, int dot) {
    int from = dot;
    while (from > 0
        && dot - from < LONGEST_ADDRESS
        && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String chunk = text.substring(from, dot);
    return chunk.contains("www.") || chunk.contains("://") || chunk.contains("@");
  }

  /** "1." or "a." at the sentence's very begin. */
  private static boolean isListNumber(String text, int begin, int from, String before) {
    if (before.length() > LONGEST_LIST_NUMBER || !text.substring(begin, from).isBlank()) {
      return false;
    }
    return before.length() == 1 || before.chars().allMatch(Character::isDigit);
  }

  /** A word in small letters that no one would take for an abbreviation. */
  private static boolean isPlainWord(String word) {
    return word.length() >= 3
        && word.chars().allMatch(Character::isLowerCase)
        && word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0)
        && !BEFORE_SMALL_LETTERS.contains(word)
        && !INSIDE.contains(word)
        && !BEFORE_NUMBERS.contains(word)
        && !MAY_END.contains(word);
  }

  /** "J", "U.S", "Ph.D". */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    return word.length() <= 12
        && word.indexOf('.') > 0
        && Character.isLetter(word.charAt(0))
        && word.lastIndexOf('.') >= word.length() - 3;
  }

  private static int wordBegin(String text, int begin, int dot) {
    int from = dot;
    while (from > begin && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** The word at {@code from}; with the full stop of an initial ("A.") that follows it. */
  private static String wordAt(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    boolean initial = to - from == 1 && to < text.length() && text.charAt(to) == '.';
    return text.substring(from, initial ? to + 1 : Math.max(to, from + 1));
  }
}
