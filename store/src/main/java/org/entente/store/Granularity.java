package org.entente.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the periods of a series are. Weeks begin on Monday. */
public enum Granularity {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** As written on the command line: {@code month}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** First day of the period that holds {@code day}. */
  public LocalDate startOf(LocalDate day) {
    switch (this) {
      case DAY:
        return day;
      case WEEK:
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH:
        return day.withDayOfMonth(1);
      case QUARTER:
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      default:
        return day.withDayOfYear(1);
    }
  }

  /** First day of the period after the one that begins on {@code start}. */
  public LocalDate next(LocalDate start) {
    switch (this) {
      case DAY:
        return start.plusDays(1);
      case WEEK:
        return start.plusWeeks(1);
      case MONTH:
        return start.plusMonths(1);
      case QUARTER:
        return start.plusMonths(3);
      default:
        return start.plusYears(1);
    }
  }
}
