package org.entente.relation.series;

import java.util.List;

/** The lower triangle L of a symmetric positive definite matrix, LL' = the matrix. */
final class Cholesky {
  /** Less than this share of a variance left over means that it is made of the others. */
  private static final double NOTHING_LEFT = 1e-13;

  private final double[][] lower;

  private Cholesky(double[][] lower) {
    this.lower = lower;
  }

  /**
   * Factors a matrix whose rows are named for messages.
   *
   * @throws IllegalArgumentException if the matrix is not positive definite
   */
  static Cholesky of(double[][] matrix, List<String> names) {
    double[][] lower = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double left = matrix[i][j];
        for (int k = 0; k < j; k++) {
          left -= lower[i][k] * lower[j][k];
        }
        if (i == j && !(left > NOTHING_LEFT * matrix[i][i])) {
          throw new IllegalArgumentException(
              "what is unexplained in '%s' is made of what is unexplained in the others: leave a series out"
                  .formatted(names.get(i)));
        }
        lower[i][j] = i == j ? Math.sqrt(left) : left / lower[j][j];
      }
    }
    return new Cholesky(lower);
  }

  double[][] lower() {
    return lower;
  }

  /** The logarithm of the matrix's determinant. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < lower.length; i++) {
      sum += 2 * Math.log(lower[i][i]);
    }
    return sum;
  }

  /** L⁻¹b. */
  double[] forward(double[] right) {
    double[] solution = new double[right.length];
    for (int i = 0; i < right.length; i++) {
      double left = right[i];
      for (int k = 0; k < i; k++) {
        left -= lower[i][k] * solution[k];
      }
      solution[i] = left / lower[i][i];
    }
    return solution;
  }

  /** L'⁻¹b. */
  double[] backward(double[] right) {
    double[] solution = new double[right.length];
    for (int i = right.length - 1; i >= 0; i--) {
      double left = right[i];
      for (int k = i + 1; k < right.length; k++) {
        left -= lower[k][i] * solution[k];
      }
      solution[i] = left / lower[i][i];
    }
    return solution;
  }

  /** The matrix's inverse times b. */
  double[] solve(double[] right) {
    return backward(forward(right));
  }

  /** Lz. */
  double[] times(double[] z) {
    double[] product = new double[lower.length];
    for (int i = 0; i < lower.length; i++) {
      for (int k = 0; k <= i; k++) {
        product[i] += lower[i][k] * z[k];
      }
    }
    return product;
  }
}
