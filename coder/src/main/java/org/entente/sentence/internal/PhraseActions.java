package org.entente.sentence.internal;

import static org.entente.sentence.internal.TimeClass.NUM;
import static org.entente.sentence.internal.TimeClass.UNIT;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import org.entente.model.Interval;
import org.entente.sentence.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Ranges, beginnings, ends, durations, and words that leave the time open. */
final class PhraseActions {
  static final Map<String, TimeActions.Action> ACTIONS =
      Map.of(
          "range",
          (m, c) -> range(m.point(0), m.point(1)),
          "since",
          PhraseActions::since,
          "until",
          PhraseActions::until,
          "past-period",
          PhraseActions::pastPeriod,
          "duration",
          (m, c) -> TimeValue.of(Kind.DURATION, null),
          "vague",
          (m, c) -> TimeValue.of(Kind.VAGUE, null));

  private PhraseActions() {}

  private static TimeValue range(TimeValue from, TimeValue to) {
    Interval first = from.interval();
    Interval last = to.interval();
    IntFunction<Interval> firstInYear = from.inYear();
    IntFunction<Interval> lastInYear = to.inYear();
    if (firstInYear != null && lastInYear == null && last != null) {
      first = notAfter(last, firstInYear);
    } else if (lastInYear != null && first != null) {
      last = notBefore(first, lastInYear);
    }
    boolean known = first != null && last != null && !last.end().isBefore(first.start());
    return TimeValue.of(
        from.kind(), known && first != null && last != null ? join(first, last) : null);
  }

  private static Interval join(Interval first, Interval last) {
    return new Interval(first.start(), last.end());
  }

  private static Interval notAfter(Interval last, IntFunction<Interval> inYear) {
    Interval same = inYear.apply(last.start().getYear());
    return same.start().isAfter(last.end()) ? inYear.apply(last.start().getYear() - 1) : same;
  }

  private static Interval notBefore(Interval first, IntFunction<Interval> inYear) {
    Interval same = inYear.apply(first.start().getYear());
    return same.end().isBefore(first.start()) ? inYear.apply(first.start().getYear() + 1) : same;
  }

  private static TimeValue since(TimeMatch match, TimeContext context) {
    Interval point = match.point(0).interval();
    LocalDate today = context.documentDate();
    if (point == null || today == null) {
      return TimeValue.of(Kind.SINCE, null);
    }
    LocalDate start = match.word(0).equals("after") ? point.end().plusDays(1) : point.start();
    return TimeValue.of(Kind.SINCE, start.isAfter(today) ? null : new Interval(start, today));
  }

  private static TimeValue until(TimeMatch match, TimeContext context) {
    Interval point = match.point(0).interval();
    LocalDate today = context.documentDate();
    boolean ahead = point != null && today != null && !point.end().isBefore(today);
    return TimeValue.of(
        Kind.UNTIL,
        ahead && point != null && today != null ? new Interval(today, point.end()) : null);
  }

  private static @Nullable TimeValue pastPeriod(TimeMatch match, TimeContext context) {
    LocalDate today = context.documentDate();
    boolean open =
        !match.has(NUM) && match.count(UNIT) == 1 && match.word(2).matches("few|several");
    if (today == null || open) {
      return TimeValue.of(Kind.DURATION, null);
    }
    int count = match.has(NUM) ? match.value(NUM) : 1;
    LocalDate start = Calendars.shift(match.value(UNIT), today, -count);
    return TimeValue.of(Kind.DURATION, new Interval(start, today));
  }
}
