package org.entente.relation.series;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** Upper tails, computed as such: 1 − F(x) would lose every digit of a small one. */
final class Tails {
  private Tails() {}

  /** P(F > f) = I_{d2/(d2 + d1 f)}(d2/2, d1/2). */
  static double ofF(double f, double numerator, double denominator) {
    return f <= 0
        ? 1
        : Beta.regularizedBeta(
            denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
  }

  /** P(χ² > x) = Q(d/2, x/2). */
  static double ofChiSquare(double x, double degrees) {
    return x <= 0 ? 1 : Gamma.regularizedGammaQ(degrees / 2, x / 2);
  }
}
