package org.entente.relation.series;

import java.util.List;

/**
 * Least squares from sums of products, three times quicker than from columns and good to half as
 * many digits: for samples that are redrawn many times, of series that move around 0. With LL' = [X
 * Y]'[X Y], the lower right corner of L is the root of U'U, and B = L_yx L_xx⁻¹.
 */
final class CrossProducts {
  private final Layout layout;
  private final double[][] sums;
  private int rows;

  CrossProducts(Layout layout) {
    this.layout = layout;
    int size = layout.size() + layout.series().size();
    sums = new double[size][size];
  }

  /** Adds a period: its regressors, then its targets. */
  void add(double[] row) {
    for (int i = 0; i < row.length; i++) {
      double[] sum = sums[i];
      double factor = row[i];
      for (int j = 0; j <= i; j++) {
        sum[j] += factor * row[j];
      }
    }
    rows++;
  }

  /** The fitted equation, Σ the residual cross product divided by the number of periods. */
  Dynamics fit(List<String> labels) {
    double[][] lower = Cholesky.of(sums, labels).lower();
    int known = layout.size();
    int series = layout.series().size();
    double[][] coefficients = new double[series][];
    double[][] covariance = new double[series][series];
    for (int i = 0; i < series; i++) {
      coefficients[i] = coefficients(lower, lower[known + i], known);
      for (int j = 0; j < series; j++) {
        for (int k = known; k <= known + Math.min(i, j); k++) {
          covariance[i][j] += lower[known + i][k] * lower[known + j][k] / rows;
        }
      }
    }
    return new Dynamics(layout, coefficients, covariance);
  }

  private static double[] coefficients(double[][] lower, double[] row, int known) {
    double[] solution = new double[known];
    for (int i = known - 1; i >= 0; i--) {
      double left = row[i];
      for (int k = i + 1; k < known; k++) {
        left -= lower[k][i] * solution[k];
      }
      solution[i] = left / lower[i][i];
    }
    return solution;
  }
}
