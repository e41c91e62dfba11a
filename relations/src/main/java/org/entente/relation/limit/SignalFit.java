package org.entente.relation.limit;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A fitted model of signals.
 *
 * @param coefficients β
 * @param robust their covariance, H⁻¹ (Σ e² xx') H⁻¹ n/(n − k) (White 1980; MacKinnon and White
 *     1985, HC1), right whatever the variance depends on
 * @param dispersion φ = Σ e²/v /(n − k), with v the variance in units of φ
 * @param freedom n − k
 */
record SignalFit(
    SignalModel model, RealVector coefficients, RealMatrix robust, double dispersion, int freedom) {
  private static final int STEPS = 100;
  private static final int HALVINGS = 30;
  private static final double CLOSE = 1e-10;
  private static final double NEXT_TO_NOTHING = 1e-6;

  /**
   * By Newton's method.
   *
   * @param x rows with a leading 1, columns of like size
   * @return empty if the columns depend on each other, or if no coefficients are the best: a
   *     covariate that tells pairs without any signal apart drives the Poisson's to infinity
   *     (Santos Silva and Tenreyro 2010)
   */
  static Optional<SignalFit> of(SignalModel model, RealMatrix x, double[] y) {
    double size = MatrixUtils.createRealVector(y).getL1Norm() / y.length;
    if (size == 0) {
      return Optional.empty();
    }
    RealVector beta = MatrixUtils.createRealVector(new double[x.getColumnDimension()]);
    beta.setEntry(0, model == SignalModel.POISSON ? Math.log(size) : 0);
    try {
      for (int step = 0; step < STEPS; step++) {
        RealVector score = score(model, x, y, beta);
        RealVector change = inverseInformation(model, x, beta).operate(score);
        beta = downhill(model, x, y, beta, change);
        if (score.dotProduct(change) <= CLOSE * (1 + Math.abs(loss(model, x, y, beta)))) {
          return Optional.of(fitted(model, x, y, beta)).filter(fit -> fit.reaches(x, size));
        }
      }
    } catch (MathIllegalArgumentException dependentColumns) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static SignalFit fitted(SignalModel model, RealMatrix x, double[] y, RealVector beta) {
    int freedom = y.length - beta.getDimension();
    RealMatrix inverse = inverseInformation(model, x, beta);
    RealMatrix scores = x.copy();
    RealVector eta = x.operate(beta);
    double squares = 0;
    for (int i = 0; i < y.length; i++) {
      double residual = y[i] - model.mean(eta.getEntry(i));
      squares += residual * residual / model.slope(eta.getEntry(i));
      scores.setRowVector(i, x.getRowVector(i).mapMultiply(residual));
    }
    RealMatrix robust =
        inverse
            .multiply(scores.transposeMultiply(scores))
            .multiply(inverse)
            .scalarMultiply((double) y.length / freedom);
    return new SignalFit(model, beta, robust, squares / freedom, freedom);
  }

  /** X'(y − μ). */
  private static RealVector score(SignalModel model, RealMatrix x, double[] y, RealVector beta) {
    RealVector eta = x.operate(beta);
    RealVector residuals = MatrixUtils.createRealVector(y).subtract(eta.map(model::mean));
    return x.preMultiply(residuals);
  }

  /** H⁻¹ = (X'VX)⁻¹. */
  private static RealMatrix inverseInformation(SignalModel model, RealMatrix x, RealVector beta) {
    RealVector eta = x.operate(beta);
    RealMatrix weighted = x.copy();
    for (int i = 0; i < x.getRowDimension(); i++) {
      double root = Math.sqrt(model.slope(eta.getEntry(i)));
      weighted.setRowVector(i, x.getRowVector(i).mapMultiply(root));
    }
    RealMatrix information = weighted.transposeMultiply(weighted);
    double scale = information.getEntry(0, 0);
    return new CholeskyDecomposition(information.scalarMultiply(1 / scale), 1e-9, 1e-10)
        .getSolver()
        .getInverse()
        .scalarMultiply(1 / scale);
  }

  /** The step, halved until it does no harm. */
  private static RealVector downhill(
      SignalModel model, RealMatrix x, double[] y, RealVector from, RealVector change) {
    double before = loss(model, x, y, from);
    for (int half = 0; half < HALVINGS; half++) {
      RealVector to = from.add(change.mapMultiply(Math.scalb(1.0, -half)));
      if (loss(model, x, y, to) <= before) {
        return to;
      }
    }
    return from;
  }

  private static double loss(SignalModel model, RealMatrix x, double[] y, RealVector beta) {
    RealVector eta = x.operate(beta);
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += model.loss(y[i], eta.getEntry(i));
    }
    return sum;
  }

  /** Whether no pair is foretold to have next to nothing. */
  private boolean reaches(RealMatrix x, double size) {
    return model == SignalModel.LEAST_SQUARES
        || Math.exp(x.operate(coefficients).getMinValue()) > NEXT_TO_NOTHING * size;
  }

  /** μ at a row. */
  double mean(RealVector row) {
    return model.mean(row.dotProduct(coefficients));
  }

  /** For a new outcome at a row: the estimate's variance (delta method) and its own add up. */
  double[] interval(RealVector row, double level) {
    double slope = model.slope(row.dotProduct(coefficients));
    double variance = slope * slope * row.dotProduct(robust.operate(row)) + dispersion * slope;
    return model.interval(mean(row), variance, freedom, level);
  }
}
