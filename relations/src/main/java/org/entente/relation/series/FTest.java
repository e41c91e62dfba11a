package org.entente.relation.series;

/**
 * An F test.
 *
 * @param statistic 0 or more
 * @param numerator degrees of freedom: how many restrictions were tested
 * @param denominator degrees of freedom: periods less coefficients
 * @param pValue the chance of as large a statistic if the restrictions hold, 0 to 1
 */
public record FTest(double statistic, int numerator, int denominator, double pValue) {
  static FTest of(double statistic, int numerator, int denominator) {
    return new FTest(
        statistic, numerator, denominator, Tails.ofF(statistic, numerator, denominator));
  }
}
