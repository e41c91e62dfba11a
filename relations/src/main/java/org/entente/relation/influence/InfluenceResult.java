package org.entente.relation.influence;

import java.util.List;

/** What came of a Social Influence Regression. */
public sealed interface InfluenceResult {
  /**
   * Estimates.
   *
   * @param coefficients covariates, senders (the first is 1 by definition and left out where B is
   *     estimated), receivers
   * @param senders A = Σ α_k W_k: the weight of what i' did for what i does
   * @param receivers B = Σ β_k W_k
   * @param logLikelihood at the maximum, with the variance Σ r²/m of the normal family
   * @param observations m, how many outcomes were known
   */
  record Fitted(
      List<Coefficient> coefficients,
      double[][] senders,
      double[][] receivers,
      double logLikelihood,
      int observations)
      implements InfluenceResult {}

  /**
   * No estimates.
   *
   * @param reason what is wrong, and what would help
   */
  record NotFitted(String reason) implements InfluenceResult {}
}
