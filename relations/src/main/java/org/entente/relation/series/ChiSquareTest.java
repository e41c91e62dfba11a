package org.entente.relation.series;

/**
 * A χ² test.
 *
 * @param statistic 0 or more
 * @param degrees of freedom, 1 or more
 * @param pValue the chance of as large a statistic if the hypothesis holds, 0 to 1
 */
public record ChiSquareTest(double statistic, int degrees, double pValue) {
  static ChiSquareTest of(double statistic, int degrees) {
    return new ChiSquareTest(statistic, degrees, Tails.ofChiSquare(statistic, degrees));
  }
}
