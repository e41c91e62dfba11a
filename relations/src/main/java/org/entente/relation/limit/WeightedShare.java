package org.entente.relation.limit;

/**
 * A share of weighted statements with Wilson's (1927) interval:
 *
 * <pre>(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)</pre>
 *
 * @param share p, 0 to 1; 0 where there are no statements
 * @param low lower end; 0 where there are no statements
 * @param high upper end; 1 where there are no statements
 */
public record WeightedShare(double share, double low, double high) {
  /** Fewer sources than this are none. */
  private static final double NONE = 1e-9;

  static WeightedShare wilson(double weight, double n, double z) {
    if (n < NONE) {
      return new WeightedShare(0, 0, 1);
    }
    double share = Math.min(1, weight / n);
    double square = z * z / n;
    double centre = (share + square / 2) / (1 + square);
    double half = z * Math.sqrt(share * (1 - share) / n + square / (4 * n)) / (1 + square);
    // Rounding must not leave the share outside of its own interval.
    return new WeightedShare(
        share,
        Math.max(0, Math.min(share, centre - half)),
        Math.min(1, Math.max(share, centre + half)));
  }
}
