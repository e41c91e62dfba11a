package org.entente.relation.score;

import java.util.OptionalDouble;

/**
 * A period on one axis. The level of an axis is its total; the mean tells how grave a single act
 * is, and does not rank pairs (docs/decisions/0015).
 *
 * @param acts how many
 * @param reports the sum of their weights, Σ w
 * @param total Σ w x, with x the intensities
 * @param shrunkenMean the mean drawn towards that of all periods, the more the fewer reports there
 *     are ({@link Shrinkage}); empty if no period has acts
 * @param standing Σ w x 2^(−age/half-life) over all acts of the span up to the period's last day;
 *     empty without a half-life
 */
public record AxisScore(
    int acts, double reports, double total, OptionalDouble shrunkenMean, OptionalDouble standing) {

  /** Σ w x / Σ w; empty without acts. */
  public OptionalDouble mean() {
    return acts == 0 ? OptionalDouble.empty() : OptionalDouble.of(total / reports);
  }
}
