package org.entente.sentence.internal;

import static org.entente.sentence.internal.TimeClass.DAY;
import static org.entente.sentence.internal.TimeClass.DOTTED;
import static org.entente.sentence.internal.TimeClass.HOLIDAY;
import static org.entente.sentence.internal.TimeClass.MONTH;
import static org.entente.sentence.internal.TimeClass.NUM;
import static org.entente.sentence.internal.TimeClass.ORD;
import static org.entente.sentence.internal.TimeClass.SEASON;
import static org.entente.sentence.internal.TimeClass.TWO;
import static org.entente.sentence.internal.TimeClass.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.model.Interval;
import org.entente.sentence.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Days, months, seasons and years by the calendar. */
final class CalendarActions {
  static final Map<String, TimeActions.Action> ACTIONS =
      Map.ofEntries(
          Map.entry("day", CalendarActions::day),
          Map.entry("holiday", CalendarActions::holiday),
          Map.entry("iso-day", CalendarActions::isoDay),
          Map.entry("slashed-day", CalendarActions::slashedDay),
          Map.entry("dotted-day", (m, c) -> dottedDay(m.value(DOTTED))),
          Map.entry("days", CalendarActions::days),
          Map.entry("days-over-months", CalendarActions::daysOverMonths),
          Map.entry("month", CalendarActions::month),
          Map.entry("months", CalendarActions::months),
          Map.entry("season", CalendarActions::season),
          Map.entry("winter", (m, c) -> winter(m)),
          Map.entry("quarter", (m, c) -> quarter(m)),
          Map.entry("last-quarter", (m, c) -> lastQuarter(m)));

  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> AMBIGUOUS = LISTS.words("ambiguous_months");
  private static final Set<String> BEFORE_MONTHS = LISTS.words("before_months");
  private static final Set<String> BEFORE_SEASONS =
      Set.of("in", "during", "until", "by", "since", "through");
  private static final int SOME_LEAP_YEAR = 2000;

  private CalendarActions() {}

  private static boolean exists(int month, int day) {
    return month <= 12 && day >= 1 && day <= YearMonth.of(SOME_LEAP_YEAR, month).lengthOfMonth();
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }

  /** In the year that the match names, else in the one that the context suggests. */
  private static TimeValue dated(TimeMatch match, TimeContext context, IntFunction<Interval> in) {
    return match.has(YEAR)
        ? TimeValue.absolute(in.apply(match.value(YEAR)))
        : context.yearless(match, in);
  }

  private static @Nullable TimeValue day(TimeMatch match, TimeContext context) {
    int day = match.value(match.has(DAY) ? DAY : ORD);
    int month = match.value(MONTH);
    return exists(month, day) && !NamesWithTimes.isNamed(match)
        ? dated(match, context, year -> Interval.day(date(year, month, day)))
        : null;
  }

  private static TimeValue holiday(TimeMatch match, TimeContext context) {
    int month = match.value(HOLIDAY) / 100;
    int day = match.value(HOLIDAY) % 100;
    return dated(match, context, year -> Interval.day(date(year, month, day)));
  }

  private static @Nullable TimeValue isoDay(TimeMatch match, TimeContext context) {
    return dayOf(match.value(YEAR), match.value(TWO), match.value(TWO, 1));
  }

  private static @Nullable TimeValue dayOf(int year, int month, int day) {
    return month >= 1 && exists(month, day)
        ? TimeValue.absolute(Interval.day(date(year, month, day)))
        : null;
  }

  private static @Nullable TimeValue dottedDay(int value) {
    return dayOf(value / 10_000, value / 100 % 100, value % 100);
  }

  /** The order of day and month is taken only from figures that leave no choice. */
  private static @Nullable TimeValue slashedDay(TimeMatch match, TimeContext context) {
    int first = match.value(NUM);
    int second = match.value(NUM, 1);
    if (first == second || first > 12) {
      return dayOf(match.value(YEAR), second, first);
    }
    return second > 12
        ? dayOf(match.value(YEAR), first, second)
        : TimeValue.of(Kind.ABSOLUTE, null);
  }

  private static @Nullable TimeValue days(TimeMatch match, TimeContext context) {
    int month = match.value(MONTH);
    int first = match.value(DAY);
    int last = match.value(DAY, 1);
    return first <= last && exists(month, last)
        ? dated(
            match, context, year -> new Interval(date(year, month, first), date(year, month, last)))
        : null;
  }

  private static @Nullable TimeValue daysOverMonths(TimeMatch match, TimeContext context) {
    int from = match.value(MONTH);
    int to = match.value(MONTH, 1);
    int first = match.value(DAY);
    int last = match.value(DAY, 1);
    boolean known = exists(from, first) && exists(to, last) && (from != to || first <= last);
    return known
        ? spanning(match, context, to < from, y -> date(y, from, first), y -> date(y, to, last))
        : null;
  }

  /**
   * From a day of the first year named to one of the last. Where one year is named it is that of
   * the end, and the beginning lies in the year before when {@code turns} says so.
   */
  private static @Nullable TimeValue spanning(
      TimeMatch match,
      TimeContext context,
      boolean turns,
      IntFunction<LocalDate> from,
      IntFunction<LocalDate> to) {
    if (match.count(YEAR) < 2) {
      return dated(match, context, y -> new Interval(from.apply(turns ? y - 1 : y), to.apply(y)));
    }
    LocalDate start = from.apply(match.value(YEAR));
    LocalDate end = to.apply(match.value(YEAR, 1));
    return end.isBefore(start) ? null : TimeValue.absolute(new Interval(start, end));
  }

  private static @Nullable TimeValue month(TimeMatch match, TimeContext context) {
    boolean certain =
        match.has(YEAR)
            || !AMBIGUOUS.contains(match.word(0))
            || BEFORE_MONTHS.contains(match.word(-1));
    int month = match.value(MONTH);
    return certain && (match.has(YEAR) || !NamesWithTimes.isPartOfName(match))
        ? dated(match, context, year -> Interval.month(YearMonth.of(year, month)))
        : null;
  }

  private static @Nullable TimeValue months(TimeMatch match, TimeContext context) {
    int from = match.value(MONTH);
    int to = match.value(MONTH, 1);
    return spanning(
        match,
        context,
        to < from,
        y -> LocalDate.of(y, from, 1),
        y -> YearMonth.of(y, to).atEndOfMonth());
  }

  private static @Nullable TimeValue season(TimeMatch match, TimeContext context) {
    int season = match.value(SEASON);
    boolean certain =
        match.has(YEAR) || (BEFORE_SEASONS.contains(match.word(-1)) && !match.word(2).equals("of"));
    return certain ? dated(match, context, year -> Calendars.season(season, year)) : null;
  }

  /** "the winter of 1941-42" belongs to its first year. */
  private static @Nullable TimeValue winter(TimeMatch match) {
    int year = match.value(YEAR);
    int next = match.has(TWO) ? match.value(TWO) : match.value(YEAR, 1) % 100;
    return (year + 1) % 100 == next
        ? TimeValue.absolute(Calendars.season(match.value(SEASON), year))
        : null;
  }

  private static TimeValue lastQuarter(TimeMatch match) {
    return TimeValue.absolute(Calendars.quarter(4, match.value(YEAR)));
  }

  private static @Nullable TimeValue quarter(TimeMatch match) {
    int quarter = match.value(match.has(ORD) ? ORD : NUM);
    return quarter >= 1 && quarter <= 4
        ? TimeValue.absolute(Calendars.quarter(quarter, match.value(YEAR)))
        : null;
  }
}
