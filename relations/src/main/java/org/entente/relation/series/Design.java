package org.entente.relation.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a regression explains and by what, column by column.
 *
 * @param labels names of the regressors, for messages
 * @param regressors one column for each label; the first is the constant
 * @param targets one column for each equation
 */
record Design(List<String> labels, double[][] regressors, double[][] targets) {

  /** The regression of the series on their lags, from row {@code first} of the table on. */
  static Design of(SeriesTable table, SeriesTable exogenous, int lags, int first) {
    Layout layout = new Layout(table.names(), lags, exogenous.names());
    return of(layout, columns(table), columns(exogenous), first);
  }

  private static double[][] columns(SeriesTable table) {
    return table.names().stream().map(table::values).toArray(double[][]::new);
  }

  /** The same of bare columns. */
  static Design of(Layout layout, double[][] series, double[][] exogenous, int first) {
    int end = series[0].length;
    double[][] regressors = new double[layout.size()][];
    double[][] targets = new double[series.length][];
    regressors[0] = new double[end - first];
    Arrays.fill(regressors[0], 1);
    for (int i = 0; i < series.length; i++) {
      targets[i] = Arrays.copyOfRange(series[i], first, end);
      for (int lag = 1; lag <= layout.lags(); lag++) {
        regressors[layout.lag(i, lag)] = Arrays.copyOfRange(series[i], first - lag, end - lag);
      }
    }
    for (int i = 0; i < exogenous.length; i++) {
      regressors[layout.exogenous(i)] = Arrays.copyOfRange(exogenous[i], first, end);
    }
    return new Design(layout.labels(), regressors, targets);
  }

  int rows() {
    return targets[0].length;
  }

  /** The same targets, explained without some of the regressors. */
  Design without(int... columns) {
    List<String> kept = new ArrayList<>();
    List<double[]> left = new ArrayList<>();
    for (int i = 0; i < regressors.length; i++) {
      int column = i;
      if (Arrays.stream(columns).noneMatch(c -> c == column)) {
        kept.add(labels.get(i));
        left.add(regressors[i]);
      }
    }
    return new Design(kept, left.toArray(double[][]::new), targets);
  }

  /** The same regressors for some of the targets. */
  Design explaining(int... equations) {
    return new Design(
        labels,
        regressors,
        Arrays.stream(equations).mapToObj(e -> targets[e]).toArray(double[][]::new));
  }
}
