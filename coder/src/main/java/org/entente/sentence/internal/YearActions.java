package org.entente.sentence.internal;

import static org.entente.sentence.internal.TimeClass.DECADE;
import static org.entente.sentence.internal.TimeClass.NUM;
import static org.entente.sentence.internal.TimeClass.ORD;
import static org.entente.sentence.internal.TimeClass.PART;
import static org.entente.sentence.internal.TimeClass.SECTION;
import static org.entente.sentence.internal.TimeClass.TWO;
import static org.entente.sentence.internal.TimeClass.YEAR;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.entente.model.Interval;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries, and parts of any expression. */
final class YearActions {
  static final Map<String, TimeActions.Action> ACTIONS =
      Map.of(
          "year", (m, c) -> year(m),
          "early-year", (m, c) -> earlyYear(m),
          "years", (m, c) -> years(m),
          "decade", (m, c) -> decade(m),
          "century", (m, c) -> century(m),
          "part", (m, c) -> third(m.point(0), m.value(PART)),
          "section", (m, c) -> third(m.point(0), m.value(SECTION)),
          "half", (m, c) -> half(m.point(0), m.value(ORD)),
          "latter-half", (m, c) -> half(m.point(0), 2));

  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> COUNTED = LISTS.words("counted");
  private static final Set<String> BEFORE_COUNTS = LISTS.words("before_counts");
  private static final Set<String> BEFORE_YEARS = LISTS.words("before_years");
  private static final Set<String> PARTS = Set.of("early", "mid", "late");
  private static final int FIRST_LONG = 1000;
  private static final int FIRST_USUAL = 1900;
  private static final int LAST_USUAL = 2049;
  private static final int LAST_CENTURY = 21;

  private YearActions() {}

  private static @Nullable TimeValue year(TimeMatch match) {
    boolean named = !match.word(0).equals(Integer.toString(match.value(YEAR)));
    return named || isYear(match) ? TimeValue.absolute(Interval.year(match.value(YEAR))) : null;
  }

  /** "the year 843": a number too short to be taken for a year by itself. */
  private static @Nullable TimeValue earlyYear(TimeMatch match) {
    int year = match.value(NUM);
    boolean figures = Character.isDigit(match.word(2).charAt(0));
    return figures && year >= 1 && year < FIRST_LONG && !isCounting(match, 3)
        ? TimeValue.absolute(Interval.year(year))
        : null;
  }

  /** Whether a bare number is a year and counts nothing. */
  private static boolean isYear(TimeMatch match) {
    String before = match.word(-1);
    if (BEFORE_COUNTS.contains(before) || isCounting(match, 1) || isPartOfName(match)) {
      return false;
    }
    int year = match.value(YEAR);
    return (year >= FIRST_USUAL && year <= LAST_USUAL)
        || BEFORE_YEARS.contains(before)
        || (before.equals("and") && match.word(-3).equals("between"));
  }

  private static boolean isCounting(TimeMatch match, int after) {
    String next = match.word(after);
    return COUNTED.contains(next)
        || (next.equals("-") && !Character.isDigit((match.word(after + 1) + " ").charAt(0)));
  }

  /** "Vision 2030", "INDRA-2016". */
  private static boolean isPartOfName(TimeMatch match) {
    String before = match.word(-1);
    if (before.equals("-")) {
      return !PARTS.contains(match.word(-2));
    }
    return !BEFORE_YEARS.contains(before)
        && match.from() > 1
        && match.lexeme(-1).filter(l -> l.capitalised() && l.values().isEmpty()).isPresent();
  }

  private static @Nullable TimeValue years(TimeMatch match) {
    int first = match.value(YEAR);
    if (BEFORE_COUNTS.contains(match.word(-1)) || isCounting(match, 3)) {
      return null;
    }
    if (!match.has(TWO)) {
      int last = match.value(YEAR, 1);
      return last > first ? TimeValue.absolute(Calendars.years(first, last)) : null;
    }
    int two = match.value(TWO);
    if (two > first % 100) {
      return TimeValue.absolute(Calendars.years(first, first / 100 * 100 + two));
    }
    boolean month = match.word(1).equals("-") && two >= 1 && two <= 12;
    return month ? TimeValue.absolute(Interval.month(YearMonth.of(first, two))) : null;
  }

  private static @Nullable TimeValue decade(TimeMatch match) {
    if (match.has(YEAR)) {
      int year = match.value(YEAR);
      return year % 10 == 0 ? TimeValue.absolute(Calendars.decade(year)) : null;
    }
    boolean bareWord = match.word(0).endsWith("ies") && !PARTS.contains(match.word(-1));
    boolean age = match.word(-1).equals("his") || match.word(-1).equals("her");
    return bareWord || age ? null : TimeValue.absolute(Calendars.decade(match.value(DECADE)));
  }

  private static @Nullable TimeValue century(TimeMatch match) {
    int number = match.value(ORD);
    boolean known = number >= 10 && number <= LAST_CENTURY;
    return known ? TimeValue.absolute(Calendars.century(number)) : null;
  }

  private static TimeValue third(TimeValue whole, int number) {
    Interval interval = whole.interval();
    return interval == null ? whole : TimeValue.of(whole.kind(), Calendars.third(interval, number));
  }

  private static @Nullable TimeValue half(TimeValue whole, int number) {
    Interval interval = whole.interval();
    if (number > 2) {
      return null;
    }
    return interval == null
        ? whole
        : TimeValue.of(whole.kind(), Calendars.part(interval, number - 1, 2));
  }
}
