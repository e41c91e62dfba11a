package org.entente.relation.limit;

import java.util.OptionalDouble;

/**
 * The size of a limit and how sure it is.
 *
 * @param magnitude L, in the units of what was measured; above 0 if C keeps A and B apart
 * @param low lower end of the interval, at most {@code magnitude}
 * @param high upper end of the interval, at least {@code magnitude}
 * @param share L over the larger of what was seen and what would be without C, so that different
 *     units can be compared; empty where there is no such level, as in texts, or where it lies
 *     below 0, as in logarithms and net scores
 * @param n how much it rests on: periods, comparable pairs or independent sources
 */
public record Estimate(double magnitude, double low, double high, OptionalDouble share, double n) {
  /**
   * Checks that the numbers are finite and in order.
   *
   * @throws IllegalArgumentException if they are not
   */
  public Estimate {
    boolean finite = Double.isFinite(low) && Double.isFinite(high) && share.orElse(0) < 1e300;
    if (!finite || !(low <= magnitude && magnitude <= high)) {
      throw new IllegalArgumentException(
          "a limit of %s does not lie in the interval %s to %s: the data leave room for any size"
              .formatted(magnitude, low, high));
    }
    if (!(n >= 0)) {
      throw new IllegalArgumentException("a limit cannot rest on n = " + n);
    }
  }

  /** L over the larger of two levels; 0 if all are 0, empty if one is below 0. */
  static OptionalDouble share(double magnitude, double seen, double without) {
    double level = Math.max(seen, without);
    return Math.min(seen, without) < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(level == 0 ? 0 : magnitude / level);
  }

  /** The largest size, of either sign, that the interval leaves possible. */
  public double bound() {
    return Math.max(Math.abs(low), Math.abs(high));
  }
}
