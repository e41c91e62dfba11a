package org.entente.relation.influence;

/**
 * What a Social Influence Regression takes in.
 *
 * @param family how the outcome scatters
 * @param selfRelations whether what a state does to itself (the diagonal) counts as an outcome; the
 *     authors' program counts it wherever it is not missing
 * @param receivers whether B is estimated or held at the identity, so that A works within a
 *     receiver
 */
public record InfluenceSettings(Family family, boolean selfRelations, Receivers receivers) {
  /** What becomes of B. */
  public enum Receivers {
    /** B = Σ β_k W_k, and α₁ = 1 to fix the scale. */
    ESTIMATED,
    /** B = I, and all α are free. */
    FIXED
  }

  /** Without self-relations, B estimated. */
  public static InfluenceSettings of(Family family) {
    return new InfluenceSettings(family, false, Receivers.ESTIMATED);
  }
}
