package org.entente.relation.series;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How sure impulse responses are, period by period. */
public final class ResponseBands {
  private final List<String> series;
  private final Band[][][] bands;

  private ResponseBands(List<String> series, Band[][][] bands) {
    this.series = series;
    this.bands = bands;
  }

  /** Percentiles of the responses in samples redrawn from the residuals. */
  public static ResponseBands bootstrap(
      LeastSquaresVar model, List<String> order, int horizon, Sampling sampling) {
    ResidualBootstrap bootstrap = new ResidualBootstrap(model, ~sampling.seed());
    return of(bootstrap::draw, order, horizon, sampling);
  }

  /**
   * Percentiles of the responses under draws from the posterior; the prior of least squares is
   * flat.
   */
  public static ResponseBands posterior(
      FittedVar model, List<String> order, int horizon, Sampling sampling) {
    return of(model.posterior()::draw, order, horizon, sampling);
  }

  private static ResponseBands of(
      Function<SplittableRandom, Dynamics> draw,
      List<String> order,
      int horizon,
      Sampling sampling) {
    ImpulseResponses[] drawn =
        sampling.each(
            random -> ImpulseResponses.of(draw.apply(random), order, horizon),
            ImpulseResponses[]::new);
    int size = order.size();
    Band[][][] bands = new Band[horizon + 1][size][size];
    IntStream.rangeClosed(0, horizon)
        .parallel()
        .forEach(h -> bands[h] = bands(drawn, h, sampling.level()));
    return new ResponseBands(drawn[0].series(), bands);
  }

  private static Band[][] bands(ImpulseResponses[] drawn, int step, double level) {
    int size = drawn[0].series().size();
    Band[][] bands = new Band[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double[] draws = new double[drawn.length];
        for (int d = 0; d < draws.length; d++) {
          draws[d] = drawn[d].values()[step][i][j];
        }
        bands[i][j] = Band.of(draws, level);
      }
    }
    return bands;
  }

  /** The band of what a shock adds to a series {@code step} periods later. */
  public Band of(String response, String shock, int step) {
    Range.require("the step", step, 0, bands.length - 1);
    return bands[step][Names.index(series, response)][Names.index(series, shock)];
  }
}
