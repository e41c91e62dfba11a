package org.entente.sentence.internal;

import static org.entente.sentence.internal.TimeClass.DAY;
import static org.entente.sentence.internal.TimeClass.LATER;
import static org.entente.sentence.internal.TimeClass.MONTH;
import static org.entente.sentence.internal.TimeClass.NUM;
import static org.entente.sentence.internal.TimeClass.ORD;
import static org.entente.sentence.internal.TimeClass.SEASON;
import static org.entente.sentence.internal.TimeClass.SECTION;
import static org.entente.sentence.internal.TimeClass.SHIFT;
import static org.entente.sentence.internal.TimeClass.UNIT;
import static org.entente.sentence.internal.TimeClass.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.model.Interval;
import org.entente.sentence.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Expressions counted from the document's date; without it they name no days. */
final class RelativeActions {
  static final Map<String, TimeActions.Action> ACTIONS =
      Map.ofEntries(
          Map.entry("today", RelativeActions::today),
          Map.entry("yesterday", (m, c) -> from(c, d -> Interval.day(d.minusDays(1)))),
          Map.entry("tomorrow", (m, c) -> from(c, d -> Interval.day(d.plusDays(1)))),
          Map.entry("two-days-before", (m, c) -> from(c, d -> Interval.day(d.minusDays(2)))),
          Map.entry("two-days-after", (m, c) -> from(c, d -> Interval.day(d.plusDays(2)))),
          Map.entry("unit", RelativeActions::unit),
          Map.entry("unit-before-last", (m, c) -> from(c, d -> shifted(m, d, -2))),
          Map.entry("part-of-unit", RelativeActions::partOfUnit),
          Map.entry("section-of-unit", RelativeActions::sectionOfUnit),
          Map.entry("weekend", RelativeActions::weekend),
          Map.entry("just-done", RelativeActions::justDone),
          Map.entry("within-hours", RelativeActions::withinHours),
          Map.entry("weekday", RelativeActions::weekday),
          Map.entry("weekday-of-week", RelativeActions::weekdayOfWeek),
          Map.entry("ago", (m, c) -> from(c, d -> shifted(m, d, -count(m)))),
          Map.entry("coming", RelativeActions::coming),
          Map.entry("day-of-last-year", RelativeActions::dayOfLastYear),
          Map.entry("month-of-last-year", RelativeActions::monthOfLastYear),
          Map.entry("season-of-last-year", RelativeActions::seasonOfLastYear),
          Map.entry("quarter-of-last-year", RelativeActions::quarterOfLastYear));

  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> SHORT_WEEKDAYS = LISTS.words("short_weekdays");
  private static final Set<String> BEFORE_WEEKDAYS = LISTS.words("before_weekdays");

  private RelativeActions() {}

  private static TimeValue from(
      TimeContext context, Function<LocalDate, @Nullable Interval> interval) {
    LocalDate today = context.documentDate();
    return TimeValue.of(Kind.RELATIVE, today == null ? null : interval.apply(today));
  }

  private static Interval shifted(TimeMatch match, LocalDate day, int count) {
    int unit = match.value(UNIT);
    return Calendars.unit(unit, Calendars.shift(unit, day, count));
  }

  private static int count(TimeMatch match) {
    return match.has(NUM) ? match.value(NUM) : 1;
  }

  private static @Nullable TimeValue unit(TimeMatch match, TimeContext context) {
    int shift = match.value(SHIFT);
    int unit = match.value(UNIT);
    if (unit == Calendars.HOUR || unit == Calendars.DAY) {
      boolean next = unit == Calendars.DAY && shift == 1;
      return next ? FollowingActions.shifted(context, Calendars.DAY, 1) : null;
    }
    return from(context, d -> shifted(match, d, shift));
  }

  private static TimeValue partOfUnit(TimeMatch match, TimeContext context) {
    int shift = match.has(SHIFT) ? match.value(SHIFT) : 0;
    return from(
        context,
        today -> {
          Interval whole = shifted(match, today, shift);
          if (shift != 0) {
            return whole;
          }
          return match.value(LATER) > 0
              ? new Interval(today, whole.end())
              : new Interval(whole.start(), today);
        });
  }

  private static TimeValue sectionOfUnit(TimeMatch match, TimeContext context) {
    int shift = match.has(SHIFT) ? match.value(SHIFT) : 0;
    return from(context, d -> Calendars.third(shifted(match, d, shift), match.value(SECTION)));
  }

  private static TimeValue weekend(TimeMatch match, TimeContext context) {
    int shift = match.has(SHIFT) ? match.value(SHIFT) : 0;
    boolean ahead = shift > 0 || context.isFuture(match);
    return from(
        context,
        today -> {
          Interval weekend = Calendars.weekend(today.plusWeeks(shift > 0 ? 1 : 0));
          boolean begun = !weekend.start().isAfter(today);
          return ahead || (begun && shift == 0) ? weekend : Calendars.weekend(today.minusWeeks(1));
        });
  }

  private static @Nullable TimeValue weekday(TimeMatch match, TimeContext context) {
    if (isOtherWord(match) || NamesWithTimes.isPartOfName(match)) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(match.value(WEEKDAY));
    boolean future = context.isFuture(match);
    if (!match.has(SHIFT)) {
      boolean past = match.word(1).equals("past");
      return from(context, d -> Interval.day(nearest(d, weekday, future && !past)));
    }
    boolean told = match.value(SHIFT) == 0 && context.isPast(match);
    return from(
        context,
        d ->
            Interval.day(
                told
                    ? nearest(d, weekday, false)
                    : shiftedWeekday(d, weekday, match.value(SHIFT), future)));
  }

  /** A short weekday is one only as "on Mon.": there are suns, and people have sat. */
  private static boolean isOtherWord(TimeMatch match) {
    int at = match.has(SHIFT) ? 1 : 0;
    boolean stopped =
        match.lexeme(at).filter(l -> l.end() - l.begin() > l.word().length()).isPresent();
    return SHORT_WEEKDAYS.contains(match.word(at))
        && !(stopped && (at == 1 || BEFORE_WEEKDAYS.contains(match.word(-1))));
  }

  private static LocalDate nearest(LocalDate today, DayOfWeek weekday, boolean future) {
    return today.with(
        future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  private static LocalDate shiftedWeekday(
      LocalDate today, DayOfWeek weekday, int shift, boolean future) {
    if (shift == 0) {
      return future
          ? nearest(today, weekday, true)
          : today.with(DayOfWeek.MONDAY).plusDays(weekday.getValue() - 1L);
    }
    return today.with(
        shift < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
  }

  /** With a capital in the middle of a sentence it belongs to the name of a paper or programme. */
  private static @Nullable TimeValue today(TimeMatch match, TimeContext context) {
    boolean capital = match.lexeme(0).filter(Lexeme::capitalised).isPresent();
    String before = match.word(-1);
    boolean inside =
        !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    return capital && inside ? null : from(context, Interval::day);
  }

  /** "Has just called": today; not so "has just two ships". */
  private static @Nullable TimeValue justDone(TimeMatch match, TimeContext context) {
    return match.word(2).endsWith("ed") ? from(context, Interval::day) : null;
  }

  /**
   * "Could begin within hours"; "within hours of the vote" and "left within hours" count otherwise.
   */
  private static @Nullable TimeValue withinHours(TimeMatch match, TimeContext context) {
    boolean counted = match.word(2).equals("of") || context.isPast(match);
    return counted ? null : from(context, d -> new Interval(d, d.plusDays(1)));
  }

  private static TimeValue weekdayOfWeek(TimeMatch match, TimeContext context) {
    return from(
        context,
        today -> {
          LocalDate monday = today.with(DayOfWeek.MONDAY).plusWeeks(match.value(SHIFT));
          return Interval.day(monday.plusDays(match.value(WEEKDAY) - 1L));
        });
  }

  private static TimeValue coming(TimeMatch match, TimeContext context) {
    int count = match.has(NUM) ? match.value(NUM) : 1;
    boolean open = match.word(2).equals("few") || match.word(2).equals("several");
    return from(
        context, d -> open ? null : new Interval(d, Calendars.shift(match.value(UNIT), d, count)));
  }

  private static @Nullable TimeValue dayOfLastYear(TimeMatch match, TimeContext context) {
    int month = match.value(MONTH);
    int day = match.value(DAY);
    if (day > YearMonth.of(2000, month).lengthOfMonth()) {
      return null;
    }
    return from(
        context,
        today -> {
          YearMonth inYear = YearMonth.of(today.getYear() + match.value(SHIFT), month);
          return Interval.day(inYear.atDay(Math.min(day, inYear.lengthOfMonth())));
        });
  }

  private static TimeValue monthOfLastYear(TimeMatch match, TimeContext context) {
    int month = match.value(MONTH);
    return lastNext(match, context, year -> Interval.month(YearMonth.of(year, month)));
  }

  private static TimeValue seasonOfLastYear(TimeMatch match, TimeContext context) {
    int season = match.value(SEASON);
    return lastNext(match, context, year -> Calendars.season(season, year));
  }

  /** "last June", "June of last year". */
  private static TimeValue lastNext(
      TimeMatch match, TimeContext context, IntFunction<Interval> inYear) {
    int shift = match.value(SHIFT);
    boolean ofYear = !match.lexeme(0).filter(l -> l.values().containsKey(SHIFT)).isPresent();
    return from(
        context,
        today -> {
          Interval same = inYear.apply(today.getYear());
          if (ofYear || shift == 0) {
            return inYear.apply(today.getYear() + shift);
          }
          boolean fits = shift < 0 ? same.end().isBefore(today) : same.start().isAfter(today);
          return fits ? same : inYear.apply(today.getYear() + shift);
        });
  }

  private static @Nullable TimeValue quarterOfLastYear(TimeMatch match, TimeContext context) {
    int quarter = match.value(ORD);
    if (quarter > 4) {
      return null;
    }
    return match.has(SHIFT)
        ? from(context, d -> Calendars.quarter(quarter, d.getYear() + match.value(SHIFT)))
        : context.yearless(match, year -> Calendars.quarter(quarter, year));
  }
}
