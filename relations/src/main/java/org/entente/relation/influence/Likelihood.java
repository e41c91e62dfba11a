package org.entente.relation.influence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.special.Gamma;

/**
 * The likelihood at its peak: its height and how sharp it is.
 *
 * @param family of the outcomes
 * @param y the outcomes
 * @param eta η at the estimates
 * @param columns the derivatives of η by the free coefficients
 */
record Likelihood(Family family, double[] y, double[] eta, List<double[]> columns) {
  /** The second derivative of η by two free coefficients, if it is not zero. */
  interface Curvature {
    Optional<double[]> of(int row, int column);
  }

  /**
   * Standard errors and robust ones.
   *
   * @param standard √ of the diagonal of H⁻¹
   * @param robust √ of the diagonal of H⁻¹ (Σ s s') H⁻¹
   */
  record Errors(double[] standard, double[] robust) {}

  /** For the normal at the variance Σ r²/m. */
  double logLikelihood() {
    double loss = 0;
    double constant = 0;
    for (int i = 0; i < y.length; i++) {
      loss += family.loss(y[i], eta[i]);
      constant += family == Family.POISSON ? Gamma.logGamma(y[i] + 1) : 0;
    }
    return family == Family.POISSON
        ? -loss - constant
        : -y.length / 2.0 * (Math.log(2 * Math.PI * 2 * loss / y.length) + 1);
  }

  /** Empty if the peak is flat in some direction. */
  Optional<Errors> errors(Curvature curvature) {
    RealMatrix hessian = hessian(curvature);
    int n = columns.size();
    double[] unit = new double[n];
    Arrays.setAll(unit, i -> 1 / Math.sqrt(hessian.getEntry(i, i)));
    RealMatrix scale = MatrixUtils.createRealDiagonalMatrix(unit);
    try {
      RealMatrix scaled = scale.multiply(hessian).multiply(scale);
      RealMatrix inverse =
          scale
              .multiply(new CholeskyDecomposition(scaled, 1e-9, 1e-11).getSolver().getInverse())
              .multiply(scale);
      RealMatrix robust = inverse.multiply(squaredScores()).multiply(inverse);
      return Optional.of(new Errors(roots(inverse), roots(robust)));
    } catch (MathIllegalArgumentException notPositiveDefinite) {
      return Optional.empty();
    }
  }

  /** Minus the second derivatives: Σ (μ' D D' − (y − μ) ∂²η) / φ. */
  private RealMatrix hessian(Curvature curvature) {
    double[][] hessian = new LeastSquares(family, y).information(columns, eta);
    for (int k = 0; k < hessian.length; k++) {
      for (int l = k + 1; l < hessian.length; l++) {
        double[] bend = curvature.of(k, l).orElse(new double[0]);
        for (int i = 0; i < bend.length; i++) {
          hessian[k][l] -= residual(i) * bend[i];
        }
        hessian[l][k] = hessian[k][l];
      }
    }
    return MatrixUtils.createRealMatrix(hessian).scalarMultiply(1 / dispersion());
  }

  private RealMatrix squaredScores() {
    double[][] sum = new double[columns.size()][columns.size()];
    for (int k = 0; k < sum.length; k++) {
      for (int l = 0; l < sum.length; l++) {
        for (int i = 0; i < y.length; i++) {
          sum[k][l] += residual(i) * residual(i) * columns.get(k)[i] * columns.get(l)[i];
        }
      }
    }
    return MatrixUtils.createRealMatrix(sum).scalarMultiply(Math.pow(dispersion(), -2));
  }

  /** φ: the variance of the normal, Σ r²/(m − coefficients); 1 for the Poisson. */
  private double dispersion() {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += residual(i) * residual(i);
    }
    return family == Family.POISSON ? 1 : sum / (y.length - columns.size());
  }

  private double residual(int i) {
    return y[i] - family.mean(eta[i]);
  }

  private static double[] roots(RealMatrix matrix) {
    double[] roots = new double[matrix.getRowDimension()];
    Arrays.setAll(roots, i -> Math.sqrt(matrix.getEntry(i, i)));
    return roots;
  }
}
