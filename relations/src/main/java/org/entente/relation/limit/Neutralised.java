package org.entente.relation.limit;

import java.util.List;
import java.util.Set;
import org.entente.relation.series.Dynamics;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * By how much all series differ, period by period, when some are held elsewhere and the shocks of
 * the others stay as they were. Constants, exogenous series and those shocks cancel:
 *
 * <pre>
 * e_t = A_1 x_{t−1} + … + A_p x_{t−p},   x = what would be − what is, 0 before the first period
 * held series:  x_t as given
 * other series: x_t = e_t + B (x_t − e_t of the held),   B = Σ_oh Σ_hh⁻¹, or 0
 * </pre>
 */
final class Neutralised {
  private final int size;
  private final boolean[] held;
  private final double[][][] effects;
  private final double[][] sameTime;

  Neutralised(Dynamics equation, Set<String> channel, boolean sameTime) {
    List<String> names = equation.series();
    size = names.size();
    held = new boolean[size];
    effects = new double[equation.lags()][size][size];
    for (int i = 0; i < size; i++) {
      held[i] = channel.contains(names.get(i));
      for (int j = 0; j < size; j++) {
        for (int lag = 1; lag <= equation.lags(); lag++) {
          effects[lag - 1][i][j] = equation.coefficient(names.get(i), names.get(j), lag);
        }
      }
    }
    this.sameTime = sameTime ? regression(equation, List.copyOf(channel)) : new double[size][size];
  }

  /** Σ_oh Σ_hh⁻¹: what a surprise in held series says of the others in the same period. */
  private double[][] regression(Dynamics equation, List<String> channel) {
    List<String> names = equation.series();
    RealMatrix among = MatrixUtils.createRealMatrix(channel.size(), channel.size());
    RealMatrix across = MatrixUtils.createRealMatrix(size, channel.size());
    for (int c = 0; c < channel.size(); c++) {
      for (int d = 0; d < channel.size(); d++) {
        among.setEntry(c, d, equation.covariance(channel.get(c), channel.get(d)));
      }
      for (int i = 0; i < size; i++) {
        across.setEntry(i, c, equation.covariance(names.get(i), channel.get(c)));
      }
    }
    RealMatrix slopes =
        across.multiply(new CholeskyDecomposition(among, 1e-9, 0).getSolver().getInverse());
    double[][] spread = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int c = 0; c < channel.size(); c++) {
        spread[i][names.indexOf(channel.get(c))] = slopes.getEntry(i, c);
      }
    }
    return spread;
  }

  /** Fills in the series that are not held. */
  void fill(double[][] x) {
    for (int t = 0; t < x.length; t++) {
      double[] expected = expected(x, t);
      double[] surprise = new double[size];
      for (int j = 0; j < size; j++) {
        surprise[j] = held[j] ? x[t][j] - expected[j] : 0;
      }
      for (int i = 0; i < size; i++) {
        x[t][i] = held[i] ? x[t][i] : expected[i] + dot(sameTime[i], surprise);
      }
    }
  }

  private double[] expected(double[][] x, int t) {
    double[] expected = new double[size];
    for (int lag = 1; lag <= Math.min(t, effects.length); lag++) {
      for (int i = 0; i < size; i++) {
        expected[i] += dot(effects[lag - 1][i], x[t - lag]);
      }
    }
    return expected;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
