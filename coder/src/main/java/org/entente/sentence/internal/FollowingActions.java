package org.entente.sentence.internal;

import static org.entente.sentence.internal.TimeClass.LATER;
import static org.entente.sentence.internal.TimeClass.NUM;
import static org.entente.sentence.internal.TimeClass.STEP;
import static org.entente.sentence.internal.TimeClass.UNIT;
import static org.entente.sentence.internal.TimeClass.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Interval;
import org.entente.sentence.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Expressions counted from the time that was spoken of before. */
final class FollowingActions {
  static final Map<String, TimeActions.Action> ACTIONS =
      Map.of(
          "later", FollowingActions::later,
          "step", FollowingActions::step,
          "step-weekday", FollowingActions::stepWeekday,
          "same", (m, c) -> from(c, p -> within(m.value(UNIT), p)),
          "same-day", (m, c) -> from(c, p -> p),
          "part-of-same", FollowingActions::partOfSame);

  private static final Set<String> PERIOD_PREPOSITIONS =
      Set.of("over", "in", "within", "during", "for", "through", "throughout");

  private FollowingActions() {}

  private static TimeValue from(
      TimeContext context, Function<Interval, @Nullable Interval> interval) {
    Interval previous = context.previous();
    return TimeValue.of(Kind.RELATIVE, previous == null ? null : interval.apply(previous));
  }

  static TimeValue shifted(TimeContext context, int unit, int count) {
    return from(
        context,
        p -> Calendars.unit(unit, Calendars.shift(unit, count > 0 ? p.end() : p.start(), count)));
  }

  private static TimeValue later(TimeMatch match, TimeContext context) {
    int count = match.has(NUM) ? match.value(NUM) : 1;
    return shifted(context, match.value(UNIT), count * match.value(LATER));
  }

  private static @Nullable TimeValue step(TimeMatch match, TimeContext context) {
    boolean period = match.word(1).equals("next") && PERIOD_PREPOSITIONS.contains(match.word(-1));
    int unit = match.value(UNIT);
    return period && unit >= Calendars.MONTH ? null : shifted(context, unit, direction(match));
  }

  private static int direction(TimeMatch match) {
    if (match.has(STEP)) {
      return match.value(STEP);
    }
    return match.word(2).equals("before") ? -1 : 1;
  }

  private static TimeValue stepWeekday(TimeMatch match, TimeContext context) {
    DayOfWeek weekday = DayOfWeek.of(match.value(WEEKDAY));
    return from(
        context,
        p ->
            Interval.day(
                direction(match) > 0
                    ? p.end().with(TemporalAdjusters.next(weekday))
                    : p.start().with(TemporalAdjusters.previous(weekday))));
  }

  /** The unit around {@code told}; nothing when {@code told} runs over several. */
  private static @Nullable Interval within(int unit, Interval told) {
    if (unit <= Calendars.DAY) {
      return told;
    }
    Interval whole = Calendars.unit(unit, told.start());
    return whole.contains(told.end()) ? whole : null;
  }

  private static TimeValue partOfSame(TimeMatch match, TimeContext context) {
    return from(
        context,
        told -> {
          Interval whole = within(match.value(UNIT), told);
          if (whole == null || whole.equals(told)) {
            return whole;
          }
          LocalDate start = match.value(LATER) > 0 ? told.end() : whole.start();
          return new Interval(start, match.value(LATER) > 0 ? whole.end() : told.start());
        });
  }
}
