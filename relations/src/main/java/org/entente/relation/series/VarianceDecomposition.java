package org.entente.relation.series;

import java.util.List;

/**
 * How much of the error of a series' forecast comes from each shock: Σ_{h<s} θ_h[i][j]² over its
 * sum over shocks j (Lütkepohl 2005, eq. 2.3.37). The shares of a series add up to 1.
 */
public final class VarianceDecomposition {
  private final List<String> series;
  private final double[][][] squares;

  private VarianceDecomposition(List<String> series, double[][][] squares) {
    this.series = series;
    this.squares = squares;
  }

  /** The decomposition for 1 to horizon + 1 steps ahead. */
  public static VarianceDecomposition of(ImpulseResponses responses) {
    double[][][] squares = cumulatedSquares(responses.values());
    return new VarianceDecomposition(responses.series(), squares);
  }

  /** Σ_{h<s} θ_h[i][j]² for s = 1, 2, … */
  static double[][][] cumulatedSquares(double[][][] responses) {
    int size = responses[0].length;
    double[][][] squares = new double[responses.length][size][size];
    for (int s = 0; s < responses.length; s++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          double before = s == 0 ? 0 : squares[s - 1][i][j];
          squares[s][i][j] = before + responses[s][i][j] * responses[s][i][j];
        }
      }
    }
    return squares;
  }

  /** The share of a shock in the variance of the forecast of a series, 0 to 1. */
  public double share(String of, String shock, int stepsAhead) {
    double[] row = row(of, stepsAhead);
    return row[Names.index(series, shock)] / sum(row);
  }

  /** The standard error of the forecast of a series, coefficients taken as known. */
  public double standardError(String of, int stepsAhead) {
    return Math.sqrt(sum(row(of, stepsAhead)));
  }

  /** How many steps ahead it reaches. */
  public int steps() {
    return squares.length;
  }

  private double[] row(String of, int stepsAhead) {
    Range.require("the number of steps", stepsAhead, 1, steps());
    return squares[stepsAhead - 1][Names.index(series, of)];
  }

  private static double sum(double[] row) {
    double sum = 0;
    for (double square : row) {
      sum += square;
    }
    return sum;
  }
}
