package org.entente.relation.influence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Regression of a family by iteratively reweighted least squares (McCullagh and Nelder 1989). */
final class LeastSquares {
  private static final int STEPS = 50;
  private static final int HALVINGS = 30;
  private static final double CLOSE = 1e-12;

  private final Family family;
  private final double[] y;

  LeastSquares(Family family, double[] y) {
    this.family = family;
    this.y = y;
  }

  /**
   * The coefficients of the columns, from given ones; empty if the columns depend on each other.
   */
  Optional<double[]> fit(List<double[]> columns, double[] start) {
    double[] coefficients = start.clone();
    double loss = loss(columns, coefficients);
    for (int step = 0; step < STEPS; step++) {
      Optional<double[]> change = newton(columns, eta(columns, coefficients));
      if (change.isEmpty()) {
        return Optional.empty();
      }
      double[] next = downhill(columns, coefficients, change.get(), loss);
      double before = loss;
      loss = loss(columns, next);
      coefficients = next;
      if (before - loss <= CLOSE * (1 + Math.abs(loss))) {
        break;
      }
    }
    return Optional.of(coefficients);
  }

  /** The step, halved until it does no harm; the place itself if it always does. */
  private double[] downhill(List<double[]> columns, double[] from, double[] change, double loss) {
    for (int half = 0; half < HALVINGS; half++) {
      double[] next = moved(from, change, Math.scalb(1, -half));
      if (loss(columns, next) <= loss) {
        return next;
      }
    }
    return from;
  }

  /** Minus the log likelihood, as far as it depends on the coefficients. */
  double loss(List<double[]> columns, double[] coefficients) {
    double[] eta = eta(columns, coefficients);
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += family.loss(y[i], eta[i]);
    }
    return sum;
  }

  double[] eta(List<double[]> columns, double[] coefficients) {
    double[] eta = new double[y.length];
    for (int k = 0; k < coefficients.length; k++) {
      double[] column = columns.get(k);
      for (int i = 0; i < eta.length; i++) {
        eta[i] += coefficients[k] * column[i];
      }
    }
    return eta;
  }

  /** (D'VD)⁻¹ D'(y − μ), with V the variances. */
  private Optional<double[]> newton(List<double[]> columns, double[] eta) {
    double[] score = new double[columns.size()];
    for (int k = 0; k < score.length; k++) {
      double[] column = columns.get(k);
      for (int i = 0; i < eta.length; i++) {
        score[k] += column[i] * (y[i] - family.mean(eta[i]));
      }
    }
    return solve(information(columns, eta), MatrixUtils.createRealVector(score));
  }

  /** D'VD: the information that the columns hold. */
  double[][] information(List<double[]> columns, double[] eta) {
    double[] weight = new double[eta.length];
    Arrays.setAll(weight, i -> family.slope(eta[i]));
    double[][] sum = new double[columns.size()][columns.size()];
    for (int k = 0; k < sum.length; k++) {
      for (int l = 0; l <= k; l++) {
        for (int i = 0; i < eta.length; i++) {
          sum[k][l] += weight[i] * columns.get(k)[i] * columns.get(l)[i];
        }
        sum[l][k] = sum[k][l];
      }
    }
    return sum;
  }

  /** Columns are scaled first, so that units make no difference to what counts as singular. */
  private static Optional<double[]> solve(double[][] matrix, RealVector right) {
    int n = matrix.length;
    RealMatrix scaled = MatrixUtils.createRealMatrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        scaled.setEntry(i, j, matrix[i][j] / Math.sqrt(matrix[i][i] * matrix[j][j]));
      }
      right.setEntry(i, right.getEntry(i) / Math.sqrt(matrix[i][i]));
    }
    try {
      RealVector solved = new CholeskyDecomposition(scaled, 1e-12, 1e-11).getSolver().solve(right);
      for (int i = 0; i < n; i++) {
        solved.setEntry(i, solved.getEntry(i) / Math.sqrt(matrix[i][i]));
      }
      return solved.isNaN() || solved.isInfinite()
          ? Optional.empty()
          : Optional.of(solved.toArray());
    } catch (MathIllegalArgumentException notPositiveDefinite) {
      return Optional.empty();
    }
  }

  private static double[] moved(double[] from, double[] change, double share) {
    double[] to = new double[from.length];
    Arrays.setAll(to, k -> from[k] + share * change[k]);
    return to;
  }
}
