package org.entente.relation.series;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Series observed over the same periods, every value known and finite. */
public final class SeriesTable {
  /** Beyond this the square of a value leaves no room for sums and products. */
  static final double LARGEST = 1e100;

  private final Periods periods;
  private final List<String> names;
  private final double[][] columns;

  private SeriesTable(Periods periods, List<String> names, double[][] columns) {
    this.periods = periods;
    this.names = List.copyOf(names);
    this.columns = columns;
  }

  /**
   * Series by name, in the map's order.
   *
   * @throws IllegalArgumentException if a value is missing (NaN), infinite or beyond 1e100, or if a
   *     series is not as long as the periods; the message names series and period
   */
  public static SeriesTable of(Periods periods, Map<String, double[]> columns) {
    Map<String, double[]> copies = new LinkedHashMap<>();
    columns.forEach((name, values) -> copies.put(name, checked(periods, name, values)));
    return new SeriesTable(
        periods, List.copyOf(copies.keySet()), copies.values().toArray(double[][]::new));
  }

  private static double[] checked(Periods periods, String name, double[] values) {
    if (values.length != periods.size()) {
      throw new IllegalArgumentException(
          "series '%s' has %d values for %d periods"
              .formatted(name, values.length, periods.size()));
    }
    for (int i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i]) <= LARGEST)) {
        throw new IllegalArgumentException(fault(name, periods.labels().get(i), values[i], i));
      }
    }
    return values.clone();
  }

  private static String fault(String name, String period, double value, int row) {
    String where = "series '%s' in period %s (row %d) ".formatted(name, period, row + 1);
    if (Double.isNaN(value)) {
      return where + "has no value: nothing is filled in; use a stretch without gaps";
    }
    return where
        + (Double.isInfinite(value) ? "is infinite" : "is " + value + ": rescale it below 1e100");
  }

  public Periods periods() {
    return periods;
  }

  public List<String> names() {
    return names;
  }

  /** How many periods there are. */
  public int size() {
    return periods.size();
  }

  /** A copy of the values of a series. */
  public double[] values(String name) {
    return columns[index(name)].clone();
  }

  /** These series alone, in this order. */
  public SeriesTable select(List<String> wanted) {
    if (new LinkedHashSet<>(wanted).size() < wanted.size()) {
      throw new IllegalArgumentException("a series is named twice in " + wanted);
    }
    double[][] chosen = wanted.stream().map(name -> columns[index(name)]).toArray(double[][]::new);
    return new SeriesTable(periods, wanted, chosen);
  }

  /** Rows {@code from}, inclusive, to {@code to}, exclusive, counted from 0. */
  public SeriesTable rows(int from, int to) {
    if (from < 0 || to > size() || from > to) {
      throw new IllegalArgumentException(
          "rows %d to %d do not lie within the %d periods".formatted(from, to, size()));
    }
    double[][] cut =
        Arrays.stream(columns)
            .map(column -> Arrays.copyOfRange(column, from, to))
            .toArray(double[][]::new);
    return new SeriesTable(periods.between(from, to), names, cut);
  }

  int index(String name) {
    return Names.index(names, name);
  }

  double value(int series, int row) {
    return columns[series][row];
  }

  /** The values of row {@code row}, one for each series. */
  double[] row(int row) {
    return IntStream.range(0, names.size()).mapToDouble(i -> columns[i][row]).toArray();
  }
}
