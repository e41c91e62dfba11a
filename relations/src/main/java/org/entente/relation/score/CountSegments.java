package org.entente.relation.score;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Counts that are Poisson within a segment, the rate Gamma(1, 1/m) with m the mean of the series: a
 * prior worth one period.
 */
final class CountSegments implements Segments {
  private static final double SHAPE = 1;

  private final double priorPeriods;
  private final double[] sums;
  private final double[] logFactorials;

  CountSegments(double[] series) {
    double mean = Arrays.stream(series).average().orElse(0);
    priorPeriods = SHAPE / mean;
    sums = new double[series.length + 1];
    logFactorials = new double[series.length + 1];
    for (int t = 0; t < series.length; t++) {
      sums[t + 1] = sums[t] + series[t];
      logFactorials[t + 1] = logFactorials[t] + Gamma.logGamma(series[t] + 1);
    }
  }

  @Override
  public double logMarginal(int from, int to) {
    double shape = SHAPE + sums[to + 1] - sums[from];
    double rate = priorPeriods + to - from + 1;
    return SHAPE * Math.log(priorPeriods)
        - Gamma.logGamma(SHAPE)
        + Gamma.logGamma(shape)
        - shape * Math.log(rate)
        - (logFactorials[to + 1] - logFactorials[from]);
  }

  @Override
  public double level(int from, int to) {
    return (SHAPE + sums[to + 1] - sums[from]) / (priorPeriods + to - from + 1);
  }
}
