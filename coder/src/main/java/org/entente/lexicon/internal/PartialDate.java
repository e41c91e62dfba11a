package org.entente.lexicon.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.entente.model.Interval;

/**
 * A date as the lexicon writes it: a day, a month or a year.
 *
 * @param interval the days that it may mean
 */
public record PartialDate(Interval interval) {
  /** Reads {@code 2018-08-18}, {@code 2018-08} or {@code 2018}. */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate(Interval.year(Year.parse(text).getValue()));
      case 7 -> new PartialDate(Interval.month(YearMonth.parse(text)));
      case 10 -> new PartialDate(Interval.day(LocalDate.parse(text)));
      default -> throw new DateTimeException("no date: " + text);
    };
  }

  /** Whether this date is later than {@code other} whichever days they mean. */
  public boolean surelyAfter(PartialDate other) {
    return interval.start().isAfter(other.interval.end());
  }
}
