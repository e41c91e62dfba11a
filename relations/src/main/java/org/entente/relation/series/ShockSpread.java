package org.entente.relation.series;

import java.util.List;

/**
 * Where a shock goes: Σ_{h<s} θ_h[i][j]² over its sum over series i. The shares of a shock add up
 * to 1. The series must be in the same units.
 *
 * <p>This, not the decomposition of a forecast's error, is what MSBVAR's {@code dfev} prints "for a
 * shock to": its arrays of responses run shock first, response second, and it sums over the second.
 * Read the other way round, as a decomposition with the last series first, its tables are no
 * decomposition of Σ.
 */
public final class ShockSpread {
  private final List<String> series;
  private final double[][][] squares;

  private ShockSpread(List<String> series, double[][][] squares) {
    this.series = series;
    this.squares = squares;
  }

  /** The spread over the first 1 to horizon + 1 periods. */
  public static ShockSpread of(ImpulseResponses responses) {
    return new ShockSpread(
        responses.series(), VarianceDecomposition.cumulatedSquares(responses.values()));
  }

  /** The share of a series in what a shock does over its first periods, 0 to 1. */
  public double share(String shock, String response, int periods) {
    double square =
        squares[Range.require("the number of periods", periods, 1, squares.length) - 1][
            Names.index(series, response)][Names.index(series, shock)];
    return square / (size(shock, periods) * size(shock, periods));
  }

  /** The root of the squared responses of all series to a shock over its first periods. */
  public double size(String shock, int periods) {
    int column = Names.index(series, shock);
    double sum = 0;
    Range.require("the number of periods", periods, 1, squares.length);
    for (double[] row : squares[periods - 1]) {
      sum += row[column];
    }
    return Math.sqrt(sum);
  }
}
