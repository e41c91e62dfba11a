package org.entente.sentence.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.Interval;

/** Weeks, seasons, decades and parts of them. Units are numbered as in {@link TimeClass#UNIT}. */
final class Calendars {
  static final int HOUR = 0;
  static final int DAY = 1;
  static final int WEEK = 2;
  static final int MONTH = 3;
  static final int YEAR = 4;
  static final int DECADE = 5;
  static final int CENTURY = 6;
  private static final int THIRDS = 3;

  private Calendars() {}

  /** The calendar week, month, … that {@code day} falls into. */
  static Interval unit(int unit, LocalDate day) {
    return switch (unit) {
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Interval(monday, monday.plusDays(6));
      }
      case MONTH -> Interval.month(YearMonth.from(day));
      case YEAR -> Interval.year(day.getYear());
      case DECADE -> decade(day.getYear() / 10 * 10);
      case CENTURY -> century((day.getYear() + 99) / 100);
      default -> Interval.day(day);
    };
  }

  /** The day {@code count} units after {@code day}; before it when negative. */
  static LocalDate shift(int unit, LocalDate day, int count) {
    return switch (unit) {
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      default -> day.plusYears(100L * count);
    };
  }

  static Interval years(int first, int last) {
    return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  static Interval decade(int first) {
    return years(first, first + 9);
  }

  static Interval century(int number) {
    return years(100 * number - 99, 100 * number);
  }

  /** The season 0 (spring, from March) to 3 (winter, from December) that begins in {@code year}. */
  static Interval season(int season, int year) {
    YearMonth first = YearMonth.of(year, 3 + 3 * season);
    return new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static Interval quarter(int quarter, int year) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /** The weekend, Saturday and Sunday, of the week that {@code day} falls into. */
  static Interval weekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Interval(sunday.minusDays(1), sunday);
  }

  /** The early (0), middle (1) or late (2) part. */
  static Interval third(Interval whole, int number) {
    return part(whole, number, THIRDS);
  }

  /** Part {@code number}, from 0, of {@code whole} cut into {@code parts} of whole years or so. */
  static Interval part(Interval whole, int number, int parts) {
    ChronoUnit unit = grain(whole);
    LocalDate after = whole.end().plusDays(1);
    long size = unit.between(whole.start(), after);
    if (size < parts) {
      return whole;
    }
    long from = ceilDiv(size * number, parts);
    long to = ceilDiv(size * (number + 1), parts);
    return new Interval(whole.start().plus(from, unit), whole.start().plus(to, unit).minusDays(1));
  }

  private static ChronoUnit grain(Interval whole) {
    LocalDate after = whole.end().plusDays(1);
    if (whole.start().getDayOfYear() == 1 && after.getDayOfYear() == 1) {
      return ChronoUnit.YEARS.between(whole.start(), after) == 1
          ? ChronoUnit.MONTHS
          : ChronoUnit.YEARS;
    }
    boolean months = whole.start().getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
    return months && ChronoUnit.MONTHS.between(whole.start(), after) > 1
        ? ChronoUnit.MONTHS
        : ChronoUnit.DAYS;
  }

  private static long ceilDiv(long a, long b) {
    return (a + b - 1) / b;
  }
}
