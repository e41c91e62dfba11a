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

  /** The largest modulus. */
  public double largest() {
    return moduli.get(0);
  }

  /** Whether all roots lie inside the unit circle. */
  public boolean holds() {
    return largest() < 1;
  }
}
