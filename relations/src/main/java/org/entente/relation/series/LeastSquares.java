package org.entente.relation.series;

/**
 * Least squares of several targets on the same regressors, X = QR by modified Gram–Schmidt: each
 * regressor in turn is taken out of the later ones and of the targets, B = R⁻¹Q'Y. Björck (1967)
 * shows that the residuals so found are as exact as Householder's.
 */
final class LeastSquares {
  /** A column of which a smaller share is left, once earlier ones are out of it, is their sum. */
  private static final double NOTHING_LEFT = 1e-9;

  private final double[][] triangle;
  private final double[][] coefficients;
  private final double[][] residuals;

  private LeastSquares(double[][] triangle, double[][] coefficients, double[][] residuals) {
    this.triangle = triangle;
    this.coefficients = coefficients;
    this.residuals = residuals;
  }

  /**
   * Fits a design.
   *
   * @throws IllegalArgumentException if a regressor is a linear combination of others
   */
  static LeastSquares of(Design design) {
    double[][] q = copy(design.regressors());
    double[][] residuals = copy(design.targets());
    double[][] triangle = new double[q.length][q.length];
    int dependent = orthogonalise(q, triangle);
    if (dependent >= 0) {
      throw new IllegalArgumentException(
          design.labels().get(dependent)
              + " is a linear combination of the other regressors over these periods: leave a"
              + " series out, take fewer lags or a longer stretch");
    }
    double[][] coefficients = new double[residuals.length][];
    for (int e = 0; e < residuals.length; e++) {
      coefficients[e] = backSubstitute(triangle, project(q, residuals[e]));
    }
    return new LeastSquares(triangle, coefficients, residuals);
  }

  /** The first column that is a linear combination of those before it, or −1. */
  static int dependentColumn(double[][] columns) {
    return orthogonalise(copy(columns), new double[columns.length][columns.length]);
  }

  private static int orthogonalise(double[][] q, double[][] triangle) {
    double[] size = new double[q.length];
    for (int j = 0; j < q.length; j++) {
      double left = Math.sqrt(dot(q[j], q[j]));
      // The mean is no news: what counts is what is left of a column's movement around it.
      if (!(left > NOTHING_LEFT * size[j])) {
        return j;
      }
      triangle[j][j] = left;
      scale(q[j], 1 / left);
      for (int k = j + 1; k < q.length; k++) {
        triangle[j][k] = dot(q[j], q[k]);
        subtract(q[k], triangle[j][k], q[j]);
        size[k] = j == 0 ? Math.sqrt(dot(q[k], q[k])) : size[k];
      }
    }
    return -1;
  }

  /** Takes the orthonormal columns out of a target; what was taken is Q'y. */
  private static double[] project(double[][] q, double[] target) {
    double[] taken = new double[q.length];
    for (int j = 0; j < q.length; j++) {
      taken[j] = dot(q[j], target);
      subtract(target, taken[j], q[j]);
    }
    return taken;
  }

  static double[] backSubstitute(double[][] triangle, double[] right) {
    double[] solution = new double[right.length];
    for (int j = right.length - 1; j >= 0; j--) {
      double sum = right[j];
      for (int k = j + 1; k < right.length; k++) {
        sum -= triangle[j][k] * solution[k];
      }
      solution[j] = sum / triangle[j][j];
    }
    return solution;
  }

  /** Coefficients, equation by regressor. */
  double[][] coefficients() {
    return coefficients;
  }

  /** Residuals, equation by period. */
  double[][] residuals() {
    return residuals;
  }

  /** Sum of squared residuals of an equation. */
  double squares(int equation) {
    return dot(residuals[equation], residuals[equation]);
  }

  /** Residual cross products divided by {@code divisor}. */
  double[][] covariance(double divisor) {
    double[][] sum = new double[residuals.length][residuals.length];
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j <= i; j++) {
        sum[i][j] = sum[j][i] = dot(residuals[i], residuals[j]) / divisor;
      }
    }
    return sum;
  }

  /** R of X = QR, so that R'R = X'X. */
  double[][] triangle() {
    return triangle;
  }

  /** (X'X)⁻¹ = R⁻¹R⁻'. */
  double[][] inverseCrossProduct() {
    int size = triangle.length;
    double[][] root = new double[size][];
    for (int j = 0; j < size; j++) {
      double[] unit = new double[size];
      unit[j] = 1;
      root[j] = backSubstitute(triangle, unit);
    }
    double[][] inverse = new double[size][size];
    for (int j = 0; j < size; j++) {
      for (int a = 0; a < size; a++) {
        subtract(inverse[a], -root[j][a], root[j]);
      }
    }
    return inverse;
  }

  private static double[][] copy(double[][] columns) {
    double[][] copy = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      copy[i] = columns[i].clone();
    }
    return copy;
  }

  static double dot(double[] a, double[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    // Four sums, so that no addition waits for the one before it.
    for (; i + 3 < a.length; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      first += a[i] * b[i];
    }
    return first + second + (third + fourth);
  }

  private static void subtract(double[] from, double times, double[] what) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= times * what[i];
    }
  }

  private static void scale(double[] column, double factor) {
    for (int i = 0; i < column.length; i++) {
      column[i] *= factor;
    }
  }
}
