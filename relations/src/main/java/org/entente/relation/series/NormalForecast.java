package org.entente.relation.series;

import org.hipparchus.special.Erf;

/**
 * A forecast of one value as a normal distribution.
 *
 * @param mean in the units of the series
 * @param deviation its standard deviation, 0 or more
 */
record NormalForecast(double mean, double deviation) {

  /**
   * The continuous ranked probability score against what came, ∫ (F(x) − 1{x ≥ y})² dx = σ(z(2Φ(z)
   * − 1) + 2φ(z) − 1/√π) (Gneiting and Raftery 2007, eq. 21): the smaller the better, in the units
   * of the series; |y − μ| for a forecast without spread.
   */
  double crps(double actual) {
    if (deviation == 0) {
      return Math.abs(actual - mean);
    }
    double z = (actual - mean) / deviation;
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    // 2Φ(z) − 1 = erf(z/√2)
    return deviation * (z * Erf.erf(z / Math.sqrt(2)) + 2 * density - 1 / Math.sqrt(Math.PI));
  }
}
