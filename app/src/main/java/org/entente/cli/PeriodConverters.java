package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.entente.model.Interval;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Bounds of a period: a day, a month or a year, of which the first or the last day counts. */
final class PeriodConverters {
  private PeriodConverters() {}

  /** For a lower bound. */
  static final class Since implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return interval(text).start();
    }
  }

  /** For an upper bound. */
  static final class Until implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return interval(text).end();
    }
  }

  private static Interval interval(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Interval.year(Year.parse(text).getValue());
        case 7 -> Interval.month(YearMonth.parse(text));
        default -> Interval.day(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is no date; write a year, a month or a day, as in 2015, 2015-04 or"
              + " 2015-04-16.");
    }
  }
}
