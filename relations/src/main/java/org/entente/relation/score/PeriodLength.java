package org.entente.relation.score;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Interval;

/** How the calendar is cut into periods. */
public enum PeriodLength {
  DAY {
    @Override
    public Period containing(LocalDate day) {
      return new Period(day.toString(), Interval.day(day));
    }
  },

  /** ISO 8601: from Monday, in the year of its Thursday. */
  ISO_WEEK {
    @Override
    public Period containing(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int year = day.get(IsoFields.WEEK_BASED_YEAR);
      int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      return new Period(
          "%04d-W%02d".formatted(year, week), new Interval(monday, monday.plusDays(6)));
    }
  },

  /**
   * Seven days from 1 January on, 52 of them a year: the last has eight or nine days. The weeks of
   * the published weekly series of the Levant.
   */
  WEEK_OF_52 {
    @Override
    public Period containing(LocalDate day) {
      int week = Math.min(52, (day.getDayOfYear() - 1) / 7 + 1);
      LocalDate first = LocalDate.ofYearDay(day.getYear(), 7 * (week - 1) + 1);
      LocalDate last = week < 52 ? first.plusDays(6) : LocalDate.of(day.getYear(), 12, 31);
      return new Period("%04d week %d".formatted(day.getYear(), week), new Interval(first, last));
    }
  },

  MONTH {
    @Override
    public Period containing(LocalDate day) {
      YearMonth month = YearMonth.from(day);
      return new Period(month.toString(), Interval.month(month));
    }
  },

  QUARTER {
    @Override
    public Period containing(LocalDate day) {
      int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
      LocalDate first = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
      return new Period(
          "%04d-Q%d".formatted(day.getYear(), quarter),
          new Interval(first, first.plusMonths(3).minusDays(1)));
    }
  },

  YEAR {
    @Override
    public Period containing(LocalDate day) {
      return new Period("%04d".formatted(day.getYear()), Interval.year(day.getYear()));
    }
  };

  /** The period that a day lies in. */
  public abstract Period containing(LocalDate day);

  /** All periods that a span of days touches, the first and the last whole. */
  public List<Period> cut(Interval span) {
    List<Period> periods = new ArrayList<>();
    Period period = containing(span.start());
    periods.add(period);
    while (period.days().end().isBefore(span.end())) {
      period = containing(period.days().end().plusDays(1));
      periods.add(period);
    }
    return List.copyOf(periods);
  }
}
