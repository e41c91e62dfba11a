package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;

/** What must hold before a vector autoregression is fitted; each fault is told with its cure. */
final class Estimable {
  /** Series that vary less than this share of their size only vary by rounding. */
  private static final double ROUNDING = 1e-12;

  private Estimable() {}

  /**
   * The regressors of an autoregression that can be fitted.
   *
   * @param exogenous may be without series
   * @throws IllegalArgumentException with the cure, if a series is constant or made of others, if
   *     there are too few periods, or if the exogenous series cover others
   */
  static Layout layout(SeriesTable table, int lags, SeriesTable exogenous) {
    Layout layout = new Layout(table.names(), lags, exogenous.names());
    requireSamePeriods(table, exogenous);
    requirePeriods(table, layout);
    requireOwnMovement(table);
    return layout;
  }

  /** That each series varies, and that none is made of the others. */
  private static void requireOwnMovement(SeriesTable table) {
    if (table.size() < 2) {
      throw new IllegalArgumentException("a series of " + table.size() + " periods has no history");
    }
    table.names().forEach(name -> requireVaries(name, table.values(name)));
    if (table.size() > table.names().size() + 1) {
      requireNoSum(table);
    }
  }

  private static void requireVaries(String name, double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    double size = Math.max(Math.abs(least), Math.abs(most));
    if (most - least <= Math.max(ROUNDING * size, 1e-100)) {
      throw new IllegalArgumentException(
          "series '%s' is constant (%s): drop it, or take a stretch in which it moves"
              .formatted(name, least));
    }
  }

  private static void requireNoSum(SeriesTable table) {
    double[][] columns = new double[table.names().size() + 1][];
    Arrays.fill(columns[0] = new double[table.size()], 1);
    for (int i = 1; i < columns.length; i++) {
      columns[i] = table.values(table.names().get(i - 1));
    }
    int made = LeastSquares.dependentColumn(columns);
    if (made >= 0) {
      throw new IllegalArgumentException(
          "series '%s' is made of the series before it %s: leave one of them out"
              .formatted(table.names().get(made - 1), table.names().subList(0, made - 1)));
    }
  }

  /** That more periods are left than regressors and equations need. */
  private static void requirePeriods(SeriesTable table, Layout layout) {
    long series = layout.series().size();
    long needed = 1 + series * layout.lags() + layout.exogenous().size() + series;
    if (table.size() - (long) layout.lags() < needed) {
      throw new IllegalArgumentException(
          "%d periods are too few: %d series with %d lags need %d or more; take fewer lags, fewer series or a longer stretch"
              .formatted(table.size(), series, layout.lags(), needed + layout.lags()));
    }
  }

  /** That exogenous series cover the same periods. */
  private static void requireSamePeriods(SeriesTable table, SeriesTable exogenous) {
    List<String> own = table.periods().labels();
    List<String> others = exogenous.periods().labels();
    if (!exogenous.names().isEmpty() && !own.equals(others)) {
      throw new IllegalArgumentException("the exogenous series do not cover the same periods");
    }
  }
}
