package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A closed interval of days; an unknown end is the last day that the text allows.
 *
 * @param start first day, inclusive
 * @param end last day, inclusive, not before {@code start}
 */
public record Interval(LocalDate start, LocalDate end) {
  public Interval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("interval ends " + end + " before it starts " + start);
    }
  }

  public static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  /** The days that a calendar month spans. */
  public static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth());
  }

  /** The days that a calendar year spans. */
  public static Interval year(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** How many days it spans, at least 1. */
  public long days() {
    return end.toEpochDay() - start.toEpochDay() + 1;
  }

  public boolean overlaps(Interval other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
