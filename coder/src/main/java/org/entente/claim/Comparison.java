package org.entente.claim;

import java.util.Map;

/**
 * Two reports beside each other.
 *
 * @param a number of the one
 * @param b number of the other, above {@code a}
 * @param features what they have in common and what not; values that are 0 are left out
 */
public record Comparison(int a, int b, Map<Likeness.Feature, Double> features) {
  /** Log odds that both tell of the same act. */
  public double logOdds() {
    return features.entrySet().stream()
        .mapToDouble(each -> each.getKey().weight() * each.getValue())
        .sum();
  }
}
