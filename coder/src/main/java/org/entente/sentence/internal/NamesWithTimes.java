package org.entente.sentence.internal;

import java.util.Optional;
import java.util.Set;

/** Months and days that are parts of names: "Black September", "the Sunday Times". */
final class NamesWithTimes {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> EPITHETS = LISTS.words("epithets");
  private static final Set<String> NAMED_EVENTS = LISTS.words("named_events");
  private static final Set<String> WEEKLY = LISTS.words("weekly");
  private static final Set<String> BEFORE_NAMES = LISTS.words("before_names");

  private NamesWithTimes() {}

  /** Whether a bare month or weekday is a word of a name. */
  static boolean isPartOfName(TimeMatch match) {
    if (match.has(TimeClass.SHIFT)) {
      return false;
    }
    boolean epithet = isCapitalised(match, -1) && EPITHETS.contains(match.word(-1));
    boolean event = isCapitalised(match, 1) && NAMED_EVENTS.contains(match.word(1));
    boolean paper =
        match.has(TimeClass.WEEKDAY) && match.word(-1).equals("the") && isCapitalised(match, 1);
    return epithet || event || paper || WEEKLY.contains(match.word(1)) || isNamed(match);
  }

  /** "known as November 17". */
  static boolean isNamed(TimeMatch match) {
    return BEFORE_NAMES.contains(match.word(-1))
        || (match.word(-1).equals("as") && match.word(-2).equals("known"));
  }

  private static boolean isCapitalised(TimeMatch match, int offset) {
    Optional<Lexeme> lexeme = match.lexeme(offset);
    return lexeme.filter(l -> l.capitalised() && l.values().isEmpty()).isPresent();
  }
}
