package org.entente.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** How periods may be written; each is read into a running number. */
enum PeriodFormat {
  DATE("(\\d{4})-(\\d{2})-(\\d{2})"),
  WEEK("(\\d{4})-?W(\\d{2})"),
  MONTH("(\\d{4})[-/M](\\d{1,2})"),
  QUARTER("(\\d{4})[- ]?Q([1-4])"),
  NUMBER("-?\\d{1,9}"),
  YEARS("\\d{4}(\\.\\d+)?");

  private static final int DAYS_OF_WEEK = 7;

  private final Pattern pattern;

  PeriodFormat(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** The format of all labels, or else of the first; empty if the first has none. */
  static Optional<PeriodFormat> of(List<String> labels) {
    for (PeriodFormat format : values()) {
      if (labels.stream().allMatch(format::fits)) {
        return Optional.of(format);
      }
    }
    return List.of(values()).stream().filter(format -> format.fits(labels.get(0))).findFirst();
  }

  boolean fits(String label) {
    return pattern.matcher(label).matches();
  }

  /** An example, for messages. */
  String example() {
    return switch (this) {
      case DATE -> "2015-04-16";
      case WEEK -> "2015-W16";
      case MONTH -> "2015-04";
      case QUARTER -> "2015-Q2";
      case NUMBER -> "2015";
      case YEARS -> "2015.25";
    };
  }

  /**
   * The calendar of labels that all fit.
   *
   * @throws java.time.DateTimeException for a day that no calendar has
   */
  Calendar calendar(List<String> labels) {
    return switch (this) {
      case DATE -> dates(labels.stream().map(LocalDate::parse).toList());
      case WEEK -> weeks(labels);
      case MONTH -> parts(labels, 12, "%04d-%02d");
      case QUARTER -> parts(labels, 4, "%04d-Q%d");
      case NUMBER -> stepped(labels.stream().map(Long::valueOf).toList(), Long::toString, 1);
      case YEARS -> fractions(labels.stream().mapToDouble(Double::parseDouble).toArray());
    };
  }

  private static Calendar dates(List<LocalDate> days) {
    long least = leastGap(days.stream().map(LocalDate::toEpochDay).toList());
    LocalDate first = days.get(0);
    if (least >= 28 && least <= 31) {
      return months(days, 1, 12);
    }
    if (least >= 89 && least <= 92) {
      return months(days, 3, 4);
    }
    if (least == 365 || least == 366) {
      return months(days, 12, 1);
    }
    int season = least == 1 ? DAYS_OF_WEEK : least == DAYS_OF_WEEK ? 52 : 1;
    List<Long> numbers = days.stream().map(day -> day.toEpochDay() - first.toEpochDay()).toList();
    return stepped(numbers, n -> first.plusDays(n).toString(), season);
  }

  /** Periods of {@code size} months; the day of the month is that of the first. */
  private static Calendar months(List<LocalDate> days, int size, int season) {
    LocalDate first = days.get(0);
    long origin = first.getYear() * 12L + first.getMonthValue();
    List<Long> numbers =
        days.stream()
            .map(day -> Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - origin, size))
            .toList();
    return new Calendar(numbers, n -> first.plusMonths(n * size).toString(), season, true);
  }

  private static Calendar weeks(List<String> labels) {
    List<Long> numbers =
        labels.stream()
            .map(label -> label.contains("-") ? label : label.replace("W", "-W"))
            .map(label -> LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE))
            .map(day -> Math.floorDiv(day.toEpochDay() + 3, DAYS_OF_WEEK))
            .toList();
    LongFunction<String> label =
        n ->
            LocalDate.ofEpochDay(n * DAYS_OF_WEEK - 3)
                .format(DateTimeFormatter.ISO_WEEK_DATE)
                .substring(0, 8);
    return new Calendar(numbers, label, 52, true);
  }

  private Calendar parts(List<String> labels, int perYear, String written) {
    List<Long> numbers = new ArrayList<>();
    for (String label : labels) {
      Matcher matcher = pattern.matcher(label);
      if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > perYear) {
        throw new java.time.DateTimeException(label);
      }
      long year = Long.parseLong(matcher.group(1));
      numbers.add(year * perYear + Long.parseLong(matcher.group(2)) - 1);
    }
    return ofYears(numbers, perYear, written);
  }

  /** Periods counted within years. */
  static Calendar ofYears(List<Long> numbers, int perYear, String written) {
    return new Calendar(
        numbers,
        n -> written.formatted(Math.floorDiv(n, perYear), Math.floorMod(n, (long) perYear) + 1),
        perYear,
        true);
  }

  private static Calendar fractions(double[] times) {
    double least = Double.POSITIVE_INFINITY;
    for (int row = 1; row < times.length; row++) {
      double gap = Math.abs(times[row] - times[row - 1]);
      least = gap > 0 ? Math.min(least, gap) : least;
    }
    int perYear = (int) Math.max(1, Math.min(366, Math.round(1 / least)));
    List<Long> numbers = new ArrayList<>();
    for (double time : times) {
      numbers.add(Math.round(time * perYear));
    }
    return ofYears(numbers, perYear, "%04d-%d");
  }

  /** Numbers with the same step between all, such as every fifth year. */
  private static Calendar stepped(List<Long> numbers, LongFunction<String> label, int season) {
    long step = leastGap(numbers);
    long first = numbers.get(0);
    boolean even = numbers.stream().allMatch(n -> (n - first) % step == 0);
    long size = even ? step : 1;
    List<Long> ordinals = numbers.stream().map(n -> (n - first) / size).toList();
    return new Calendar(ordinals, n -> label.apply(first + n * size), season, true);
  }

  private static long leastGap(List<Long> numbers) {
    return LongStream.range(1, numbers.size())
        .map(i -> Math.abs(numbers.get((int) i) - numbers.get((int) i - 1)))
        .filter(gap -> gap > 0)
        .min()
        .orElse(1);
  }
}
