package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ResponseBandsTest {
  private static final double[][] EFFECTS = {{0.5, 0.2}, {-0.1, 0.4}};
  private static final double[][] MIX = {{1, 0}, {0.5, 1}};
  private static final List<String> AB = List.of("a", "b");

  private static ImpulseResponses truth() {
    Dynamics dynamics =
        new Dynamics(
            new Layout(AB, 1, List.of()),
            new double[][] {{0, 0.5, 0.2}, {0, -0.1, 0.4}},
            new double[][] {{1, 0.5}, {0.5, 1.25}});
    return ImpulseResponses.of(dynamics, AB, 8);
  }

  @Test
  void bootstrapBandsHoldTheTruthNinetyFiveTimesInAHundred() {
    assertThat(coverage(ResponseBands::bootstrap)).isBetween(0.92, 0.98);
  }

  @Test
  void posteriorBandsHoldTheTruthNinetyFiveTimesInAHundred() {
    assertThat(coverage(ResponseBands::posterior)).isBetween(0.92, 0.98);
  }

  private interface Method {
    ResponseBands of(LeastSquaresVar model, List<String> order, int horizon, Sampling sampling);
  }

  /** The share of bands that hold the truth, over 200 samples, all responses and horizons. */
  private static double coverage(Method method) {
    ImpulseResponses truth = truth();
    int held = 0;
    int all = 0;
    for (int sample = 0; sample < 200; sample++) {
      SeriesTable table = Simulated.oneLag(EFFECTS, MIX, 200, sample);
      ResponseBands bands =
          method.of(LeastSquaresVar.of(table, 1), AB, 8, new Sampling(200, 0.95, sample));
      for (int step = 1; step <= 8; step++) {
        for (String response : AB) {
          for (String shock : AB) {
            all++;
            held +=
                bands.of(response, shock, step).contains(truth.of(response, shock, step)) ? 1 : 0;
          }
        }
      }
    }
    return held / (double) all;
  }

  @Test
  void theSeedDecidesAndThreadsDoNot() throws Exception {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.oneLag(EFFECTS, MIX, 150, 1), 2);
    Band band = bootstrap(model, 5);
    ForkJoinPool alone = new ForkJoinPool(1);
    Band single = alone.submit(() -> bootstrap(model, 5)).get();
    alone.shutdown();
    assertThat(single).isEqualTo(band);
    assertThat(bootstrap(model, 6)).isNotEqualTo(band);
  }

  private static Band bootstrap(LeastSquaresVar model, long seed) {
    return ResponseBands.bootstrap(model, AB, 4, new Sampling(200, 0.9, seed)).of("a", "b", 3);
  }

  @Test
  void levelAndUnitsOnlyScaleABand() {
    SeriesTable table = Simulated.oneLag(EFFECTS, MIX, 150, 2);
    double[] far = table.values("a");
    for (int i = 0; i < far.length; i++) {
      far[i] = 5e5 + 1e-2 * far[i];
    }
    Band near = bootstrap(LeastSquaresVar.of(table, 1), 3);
    Band moved = bootstrap(LeastSquaresVar.of(Simulated.table(far, table.values("b")), 1), 3);
    assertThat(moved.low()).isCloseTo(near.low() * 1e-2, within(1e-8));
    assertThat(moved.high()).isCloseTo(near.high() * 1e-2, within(1e-8));
  }

  @Test
  void bootstrapAndFlatPosteriorAgreeInLargeSamples() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.oneLag(EFFECTS, MIX, 3000, 4), 1);
    Band one = ResponseBands.bootstrap(model, AB, 2, Sampling.seeded(1)).of("a", "b", 1);
    Band other = ResponseBands.posterior(model, AB, 2, Sampling.seeded(1)).of("a", "b", 1);
    // Quantiles of a thousand draws are good to some tenth of the band's width, 0.07.
    assertThat(one.low()).isCloseTo(other.low(), within(0.008));
    assertThat(one.middle()).isCloseTo(other.middle(), within(0.008));
    assertThat(one.high()).isCloseTo(other.high(), within(0.008));
  }

  @Test
  void aRandomWalkIsTakenAsItIs() {
    double[] steps = Simulated.noise(1, 120, 9).values("a");
    for (int t = 1; t < steps.length; t++) {
      steps[t] += steps[t - 1];
    }
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.table(steps), 1);
    Band band =
        ResponseBands.bootstrap(model, List.of("a"), 10, Sampling.seeded(2)).of("a", "a", 10);
    assertThat(band.low()).isFinite().isLessThan(band.high());
    assertThat(band.high()).isFinite();
  }

  @Test
  void samplingIsChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(99, 0.95, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(100, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(100, Double.NaN, 1));
  }

  @Test
  void aBandLeavesAsMuchBelowAsAbove() {
    double[] draws = new double[101];
    for (int i = 0; i <= 100; i++) {
      draws[i] = (i * 37) % 101;
    }
    Band band = Band.of(draws, 0.9);
    assertThat(band.low()).isCloseTo(5, within(1e-12));
    assertThat(band.middle()).isCloseTo(50, within(1e-12));
    assertThat(band.high()).isCloseTo(95, within(1e-12));
    assertThat(band.contains(96)).isFalse();
  }
}
