package org.entente.relation.series;

import java.util.Arrays;

/**
 * A range that holds a share of all draws.
 *
 * @param low lower bound
 * @param middle median
 * @param high upper bound
 */
public record Band(double low, double middle, double high) {
  /** The quantiles that leave as many draws below as above, interpolated as R's type 7. */
  static Band of(double[] draws, double level) {
    Arrays.sort(draws);
    return new Band(
        quantile(draws, (1 - level) / 2), quantile(draws, 0.5), quantile(draws, (1 + level) / 2));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
