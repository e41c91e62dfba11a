package org.entente.relation.series;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Samples as the fitted equation might have made them: the first rows as they were, then residuals
 * of whole periods drawn with replacement, and the equation fitted again (Runkle 1987).
 *
 * <p>Least squares takes autoregressions for less lasting than they are, and a refit once more so.
 * Kilian (1998) measures that bias by a first round of samples and takes it out before a second;
 * without it, bands hold the truth too rarely.
 */
final class ResidualBootstrap {
  private final LeastSquaresVar model;
  private final double[][] residuals;
  private final double[][] history;
  private final double[][] exogenous;
  private final double[][] exogenousColumns;

  ResidualBootstrap(LeastSquaresVar model) {
    this.model = model;
    residuals = scaledRows(model);
    int lags = model.dynamics().lags();
    history = new double[lags][];
    Arrays.setAll(history, t -> model.table().row(t));
    exogenous = new double[residuals.length][];
    Arrays.setAll(exogenous, t -> model.exogenous().row(lags + t));
    exogenousColumns =
        model.exogenous().names().stream().map(model.exogenous()::values).toArray(double[][]::new);
  }

  /** Residuals by period, enlarged by √(T/(T − k)): fitting has shrunk them. */
  private static double[][] scaledRows(LeastSquaresVar model) {
    double[][] columns = model.fit().residuals();
    double factor = Math.sqrt((double) model.periods() / model.freedom());
    double[][] rows = new double[model.periods()][columns.length];
    for (int t = 0; t < rows.length; t++) {
      for (int i = 0; i < columns.length; i++) {
        rows[t][i] = columns[i][t] * factor;
      }
    }
    return rows;
  }

  /** The equation fitted to one redrawn sample. */
  Dynamics draw(SplittableRandom random) {
    double[][] drawn = new double[residuals.length][];
    Arrays.setAll(drawn, t -> residuals[random.nextInt(residuals.length)]);
    double[][] path = model.dynamics().path(history, exogenous, drawn);
    return refit(path);
  }

  private Dynamics refit(double[][] path) {
    Layout layout = model.dynamics().layout();
    Design design = design(layout, path);
    LeastSquares fit = LeastSquares.of(design);
    return new Dynamics(layout, fit.coefficients(), fit.covariance(design.rows()));
  }

  private Design design(Layout layout, double[][] path) {
    int lags = layout.lags();
    double[][] columns = new double[path[0].length][lags + path.length];
    for (int t = 0; t < lags + path.length; t++) {
      double[] row = t < lags ? history[t] : path[t - lags];
      for (int i = 0; i < columns.length; i++) {
        columns[i][t] = row[i];
      }
    }
    return Design.of(layout, columns, exogenousColumns, lags);
  }
}
