package org.entente.relation.score;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Values that are normal within a segment, mean and variance unknown, with the normal–inverse-gamma
 * prior σ² ~ IG(2, s²), μ ~ N(m, σ²/κ). s² is half the mean square of the differences from one
 * period to the next, which a few changes of level hardly touch; m is the mean of the series and κ
 * = s² over its variance, so that levels are as far apart beforehand as the series goes.
 */
final class LevelSegments implements Segments {
  private static final double SHAPE = 2;

  private final double mean;
  private final double scatter;
  private final double priorPeriods;
  private final double[] sums;
  private final double[] squares;

  LevelSegments(double[] series) {
    mean = Arrays.stream(series).average().orElse(0);
    sums = new double[series.length + 1];
    squares = new double[series.length + 1];
    double differences = 0;
    for (int t = 0; t < series.length; t++) {
      double off = series[t] - mean;
      sums[t + 1] = sums[t] + off;
      squares[t + 1] = squares[t] + off * off;
      differences += t == 0 ? 0 : (series[t] - series[t - 1]) * (series[t] - series[t - 1]);
    }
    double variance = squares[series.length] / series.length;
    // A single jump between two constants has no other scatter: a floor keeps the prior proper.
    scatter = Math.max(differences / 2 / (series.length - 1), 1e-6 * variance);
    priorPeriods = Math.min(1, scatter / variance);
  }

  @Override
  public double logMarginal(int from, int to) {
    int n = to - from + 1;
    double sum = sums[to + 1] - sums[from];
    double within = Math.max(0, squares[to + 1] - squares[from] - sum * sum / n);
    double periods = priorPeriods + n;
    double shape = SHAPE + n / 2.0;
    double rate = scatter + within / 2 + priorPeriods * sum * sum / n / periods / 2;
    return Gamma.logGamma(shape)
        - Gamma.logGamma(SHAPE)
        + SHAPE * Math.log(scatter)
        - shape * Math.log(rate)
        + Math.log(priorPeriods / periods) / 2
        - n / 2.0 * Math.log(2 * Math.PI);
  }

  @Override
  public double level(int from, int to) {
    return mean + (sums[to + 1] - sums[from]) / (priorPeriods + to - from + 1);
  }
}
