package org.entente.relation.series;

import java.util.Comparator;
import java.util.List;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.scalar.ComplexNumber;

/**
 * Whether shocks fade: the eigenvalues of the companion matrix lie inside the unit circle
 * (Lütkepohl 2005, section 2.1.1).
 *
 * @param moduli their moduli, the largest first; a root of 0.9 loses a tenth of a shock a period
 */
public record Stability(List<Double> moduli) {
  private static final int SQUARINGS = 9;

  public Stability {
    moduli = List.copyOf(moduli);
  }

  /** The roots of an equation. */
  public static Stability of(Dynamics dynamics) {
    double[][] companion = companion(dynamics);
    Eigenvalue<Double> roots = Eigenvalue.R064.make(companion.length, false);
    if (!roots.computeValuesOnly(R064Store.FACTORY.rows(companion))) {
      throw new IllegalArgumentException("the roots of the equation could not be computed");
    }
    return new Stability(
        roots.getEigenvalues().stream()
            .map(ComplexNumber::norm)
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  /** The first rows are A_1 … A_p, below them the identity shifts each lag one further back. */
  private static double[][] companion(Dynamics dynamics) {
    int series = dynamics.series().size();
    int size = series * dynamics.lags();
    double[][] companion = new double[size][size];
    for (int i = 0; i < series; i++) {
      System.arraycopy(dynamics.coefficients()[i], 1, companion[i], 0, size);
    }
    for (int i = series; i < size; i++) {
      companion[i][i - series] = 1;
    }
    return companion;
  }

  /**
   * Whether shocks fade, without the roots where it can: no root of C is larger than ‖Cⁿ‖^(1/n),
   * and squaring C a few times is a tenth of the work.
   */
  static boolean holds(Dynamics dynamics) {
    double[][] power = companion(dynamics);
    inStandardDeviations(power, dynamics.covariance());
    for (int squaring = 0; squaring < SQUARINGS; squaring++) {
      power = ImpulseResponses.product(power, power);
      if (largestRow(power) < 1) {
        return true;
      }
    }
    return of(dynamics).holds();
  }

  private static void inStandardDeviations(double[][] companion, double[][] covariance) {
    int series = covariance.length;
    for (int i = 0; i < companion.length; i++) {
      for (int j = 0; j < companion.length; j++) {
        double from = covariance[j % series][j % series];
        double to = covariance[i % series][i % series];
        companion[i][j] *= Math.sqrt(from / to);
      }
    }
  }

  private static double largestRow(double[][] matrix) {
    double largest = 0;
    for (double[] row : matrix) {
      double sum = 0;
      for (double value : row) {
        sum += Math.abs(value);
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  /** The largest modulus. */
  public double largest() {
    return moduli.get(0);
  }

  /** Whether all roots lie inside the unit circle. */
  public boolean holds() {
    return largest() < 1;
  }
}
