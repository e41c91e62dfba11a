package org.entente.relation.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Periods that follow each other without a gap. Missing, repeated and disordered periods are
 * refused by name, never filled: an autoregression reads "the row before" as "the period before".
 */
public final class Periods {
  private static final int NAMED = 5;

  private final List<String> labels;

  private Periods(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  /** Periods without a calendar: 1, 2, …, {@code count}. */
  public static Periods numbered(int count) {
    return new Periods(IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList());
  }

  /**
   * Periods counted within the year, such as weeks 1 to 52.
   *
   * @param parts which part of the year, 1 to {@code perYear}
   */
  public static Periods ofYears(int[] years, int[] parts, int perYear) {
    if (years.length != parts.length) {
      throw new IllegalArgumentException(
          years.length + " years for " + parts.length + " parts of the year: give one each");
    }
    long[] ordinals = new long[years.length];
    for (int i = 0; i < years.length; i++) {
      if (parts[i] < 1 || parts[i] > perYear) {
        throw new IllegalArgumentException(
            "period " + parts[i] + " of " + years[i] + " is not one of 1 to " + perYear);
      }
      ordinals[i] = (long) years[i] * perYear + parts[i] - 1;
    }
    return counted(
        ordinals, o -> Math.floorDiv(o, perYear) + "-" + (Math.floorMod(o, perYear) + 1));
  }

  /** Periods given as fractional years: 1996.25 is the fourth of twelve months of 1996. */
  public static Periods fractional(double[] times, int perYear) {
    long[] ordinals = new long[times.length];
    for (int i = 0; i < times.length; i++) {
      double exact = times[i] * perYear;
      ordinals[i] = Math.round(exact);
      // Written with few digits a time is a little off; a tenth of a period is another calendar.
      if (!(Math.abs(exact - ordinals[i]) < 0.1)) {
        throw new IllegalArgumentException(
            "time " + times[i] + " in row " + (i + 1) + " is no whole 1/" + perYear + " of a year");
      }
    }
    return counted(
        ordinals, o -> Math.floorDiv(o, perYear) + "-" + (Math.floorMod(o, perYear) + 1));
  }

  /** Periods given by their first days: one step lies between each and the next. */
  public static Periods ofDates(List<LocalDate> firstDays, ChronoUnit step) {
    if (firstDays.isEmpty()) {
      return numbered(0);
    }
    LocalDate origin = firstDays.get(0);
    long[] ordinals = firstDays.stream().mapToLong(day -> step.between(origin, day)).toArray();
    for (int i = 0; i < ordinals.length; i++) {
      if (!origin.plus(ordinals[i], step).equals(firstDays.get(i))) {
        throw new IllegalArgumentException(
            "period %s in row %d does not lie a whole number of %s after %s"
                .formatted(firstDays.get(i), i + 1, step, origin));
      }
    }
    return counted(ordinals, o -> origin.plus(o, step).toString());
  }

  /**
   * Periods of any calendar, as running numbers: each must be one more than the last.
   *
   * @param label the name of a period by its number, also of those that are missing
   */
  public static Periods counted(long[] ordinals, LongFunction<String> label) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < ordinals.length; i++) {
      if (i > 0 && ordinals[i] != ordinals[i - 1] + 1) {
        throw new IllegalArgumentException(
            irregular(ordinals[i - 1], ordinals[i], label)
                + " (row "
                + (i + 1)
                + "): nothing is filled in; add the periods with their values, or use a stretch"
                + " without gaps");
      }
      labels.add(label.apply(ordinals[i]));
    }
    return new Periods(labels);
  }

  private static String irregular(long before, long after, LongFunction<String> label) {
    if (after <= before) {
      return "period "
          + label.apply(after)
          + (after == before ? " comes twice" : " comes after " + label.apply(before));
    }
    long missing = after - before - 1;
    List<String> names =
        LongStream.rangeClosed(before + 1, before + Math.min(missing, NAMED))
            .mapToObj(label)
            .toList();
    return (missing == 1 ? "period " : missing + " periods ")
        + String.join(", ", names)
        + (missing > NAMED ? ", …" : "")
        + (missing == 1 ? " is missing" : " are missing");
  }

  /** The names of the periods, in order. */
  public List<String> labels() {
    return labels;
  }

  public int size() {
    return labels.size();
  }

  /** The periods from row {@code from}, inclusive, to row {@code to}, exclusive, counted from 0. */
  public Periods between(int from, int to) {
    return new Periods(labels.subList(from, to));
  }
}
