package org.entente.relation.influence;

/**
 * An estimate.
 *
 * @param part what it weighs
 * @param number which covariate or matrix of ties, from 1
 * @param value the estimate
 * @param standardError from the inverse of the Hessian
 * @param robustError from the sandwich of Hessian and squared scores (White 1980), right also where
 *     the scatter is not the family's
 */
public record Coefficient(
    Part part, int number, double value, double standardError, double robustError) {
  /** What a coefficient weighs. */
  public enum Part {
    /** θ: a covariate. */
    COVARIATE,
    /** α: ties by which senders follow senders. */
    SENDERS,
    /** β: ties by which receivers are treated as other receivers were. */
    RECEIVERS
  }
}
