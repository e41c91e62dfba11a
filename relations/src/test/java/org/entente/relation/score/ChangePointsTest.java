package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.model.Interval;
import org.entente.relation.score.ChangePoints.Kind;
import org.hipparchus.analysis.integration.IterativeLegendreGaussIntegrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangePointsTest {
  private static double[] counts(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] series = new double[n];
    Arrays.setAll(series, t -> random.nextInt(t < n / 2 ? 5 : 12));
    return series;
  }

  /** All 2ⁿ⁻¹ ways to cut a short series, each with its probability. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSumsAreThoseOfAllWaysToCut(Kind kind) {
    int n = 10;
    double[] series = counts(n, 4);
    Segments segments = kind == Kind.COUNTS ? new CountSegments(series) : new LevelSegments(series);
    double[] change = new double[n];
    double[] level = new double[n];
    double inMiddle = 0;
    double all = 0;
    for (int cuts = 0; cuts < 1 << (n - 1); cuts++) {
      double log = 0;
      double[] levels = new double[n];
      int start = 0;
      for (int t = 0; t < n; t++) {
        boolean ends = t == n - 1 || (cuts >> t & 1) == 1;
        if (ends) {
          log += segments.logMarginal(start, t);
          Arrays.fill(levels, start, t + 1, segments.level(start, t));
          start = t + 1;
        }
        log += t == n - 1 ? 0 : Math.log(ends ? 0.2 : 0.8);
      }
      double weight = Math.exp(log);
      all += weight;
      inMiddle += (cuts >> 3 & 7) != 0 ? weight : 0;
      for (int t = 0; t < n; t++) {
        level[t] += weight * levels[t];
        change[t] += t > 0 && (cuts >> (t - 1) & 1) == 1 ? weight : 0;
      }
    }
    ChangePoints points = ChangePoints.of(series, kind, 5);
    for (int t = 0; t < n; t++) {
      assertThat(points.probability(t)).isCloseTo(change[t] / all, within(1e-10));
      assertThat(points.level(t)).isCloseTo(level[t] / all, within(1e-9));
    }
    assertThat(points.probability(4, 6)).isCloseTo(inMiddle / all, within(1e-10));
    assertThat(points.probability(5, 5)).isCloseTo(points.probability(5), within(1e-10));
    assertThat(points.probability(0, 0)).isZero();
    assertThat(points.expectedChanges())
        .isCloseTo(Arrays.stream(change).sum() / all, within(1e-10));
  }

  /**
   * Each closed form against the integral of the likelihood over the prior, one value after
   * another.
   */
  @Test
  void theClosedFormsAreIntegralsOverThePrior() {
    double[] series = {3, 0, 4, 9};
    double mean = 4;
    IterativeLegendreGaussIntegrator integrator =
        new IterativeLegendreGaussIntegrator(20, 1e-12, 1e-14);
    double counts =
        integrator.integrate(
            1_000_000,
            rate ->
                Math.exp(-rate / mean)
                    / mean
                    * Math.exp(-3 * rate)
                    * Math.pow(rate, 7)
                    / (6 * 1 * 24),
            0,
            40);
    assertThat(new CountSegments(series).logMarginal(0, 2))
        .isCloseTo(Math.log(counts), within(1e-9));
    // Given σ², a single value is N(m, σ² (1 + 1/κ)); the rest is one integral over σ² ~ IG(2, s²).
    double scatter = (9 + 16 + 25) / 6.0;
    double kappa = Math.min(1, scatter / ((1 + 16 + 0 + 25) / 4.0));
    double levels =
        integrator.integrate(
            10_000_000,
            u -> {
              double variance = 1 / u;
              double spread = variance * (1 + 1 / kappa);
              double prior = scatter * scatter * u * Math.exp(-scatter * u);
              return prior * Math.exp(-25 / spread / 2) / Math.sqrt(2 * Math.PI * spread);
            },
            1e-12,
            20);
    assertThat(new LevelSegments(series).logMarginal(3, 3))
        .isCloseTo(Math.log(levels), within(1e-8));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aClearTurnIsFoundAndNoOther(Kind kind) {
    for (long seed = 0; seed < 10; seed++) {
      ChangePoints points = ChangePoints.of(poisson(120, 60, 3, 15, seed), kind, 60);
      assertThat(points.probability(58, 62)).isGreaterThan(0.95);
      assertThat(points.probability(1, 50)).isLessThan(0.5);
      assertThat(points.level(30)).isCloseTo(3, within(1.2));
      assertThat(points.level(90)).isCloseTo(15, within(2.5));
    }
  }

  /** Two changes are expected beforehand, 119/60; a series where nothing turns takes from that. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aSteadySeriesShowsNoTurn(Kind kind) {
    double sum = 0;
    for (long seed = 0; seed < 20; seed++) {
      ChangePoints points = ChangePoints.of(poisson(120, 60, 6, 6, seed), kind, 60);
      sum += points.expectedChanges();
      for (int t = 1; t < 120; t++) {
        assertThat(points.probability(t)).isLessThan(0.5);
      }
    }
    assertThat(sum / 20).isLessThan(1.3);
  }

  /** Of the periods that are given the probability p, a share of p turns: bins of 40 and more. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void probabilitiesAreWhatTheySay(Kind kind) {
    double[] said = new double[5];
    double[] turned = new double[5];
    double[] periods = new double[5];
    for (long seed = 1000; seed < 1150; seed++) {
      boolean[] turns = new boolean[100];
      double[] series = turning(kind, turns, new SplittableRandom(seed));
      ChangePoints points = ChangePoints.of(series, kind, 25);
      for (int t = 1; t < 100; t++) {
        int bin = Math.min(4, (int) (5 * points.probability(t)));
        said[bin] += points.probability(t);
        turned[bin] += turns[t] ? 1 : 0;
        periods[bin]++;
      }
    }
    for (int bin = 0; bin < 5; bin++) {
      double p = said[bin] / periods[bin];
      assertThat(periods[bin]).isGreaterThan(40);
      // Three standard errors, and 0.03 since the levels' prior is taken from the series.
      double near = 3 * Math.sqrt(p * (1 - p) / periods[bin]) + 0.03;
      assertThat(turned[bin] / periods[bin]).isCloseTo(p, within(near));
    }
  }

  /** A series that turns with the probability 1/25 in each period. */
  private static double[] turning(Kind kind, boolean[] turns, SplittableRandom random) {
    double[] series = new double[turns.length];
    double level = 0;
    for (int t = 0; t < series.length; t++) {
      turns[t] = t > 0 && random.nextDouble() < 1 / 25.0;
      if (t == 0 || turns[t]) {
        level =
            kind == Kind.COUNTS ? -6 * Math.log(random.nextDouble()) : 6 * random.nextGaussian();
      }
      series[t] = kind == Kind.COUNTS ? count(level, random) : level + 2 * random.nextGaussian();
    }
    return series;
  }

  private static double[] poisson(int n, int turn, double before, double after, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] series = new double[n];
    Arrays.setAll(series, t -> count(t < turn ? before : after, random));
    return series;
  }

  private static double count(double mean, SplittableRandom random) {
    double count = 0;
    for (double p = random.nextDouble(); p > Math.exp(-mean); p *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  @Test
  void oneJumpBetweenConstantsIsCertain() {
    double[] series = new double[40];
    Arrays.fill(series, 25, 40, 1000);
    assertThat(ChangePoints.of(series, Kind.LEVELS, 20).probability(25)).isGreaterThan(0.99);
  }

  @Test
  void turningPointsOfAPairCarryTheirPeriods() {
    List<ScoredAct> acts = new ArrayList<>();
    LocalDate start = LocalDate.of(2001, 1, 1);
    for (int day = 0; day < 60; day++) {
      for (int i = 0; i < (day < 30 ? 1 : 9); i++) {
        acts.add(new ScoredAct(start.plusDays(day), Axis.CONFLICT, 2, 1, "d"));
      }
    }
    PairScores scores =
        PairScores.of(
            acts,
            new ScoreSettings(
                new Scale("PLOVER", "2021"),
                PeriodLength.DAY,
                new Interval(start, start.plusDays(59)),
                OptionalDouble.empty()));
    List<TurningPoint> turns = TurningPoint.of(scores, Axis.CONFLICT, Kind.COUNTS, 30);
    assertThat(turns.get(30).period().label()).isEqualTo("2001-01-31");
    assertThat(turns.get(30).probability()).isGreaterThan(0.9);
    assertThat(turns.get(31).nearby()).isGreaterThan(turns.get(30).probability());
    assertThat(turns.get(45).nearby()).isLessThan(0.5);
    assertThat(TurningPoint.of(scores, Axis.CONFLICT, Kind.LEVELS, 30).get(45).level())
        .isCloseTo(18, within(0.5));
    assertThatThrownBy(() -> TurningPoint.of(scores, Axis.COOPERATION, Kind.COUNTS, 30))
        .hasMessageContaining("constant");
  }

  @Test
  void badSeriesAreRefused() {
    double[] good = {1, 2, 3};
    assertThatThrownBy(() -> ChangePoints.of(new double[] {1, 2}, Kind.LEVELS, 5))
        .hasMessageContaining("2 periods");
    assertThatThrownBy(() -> ChangePoints.of(new double[] {1, Double.NaN, 2}, Kind.LEVELS, 5))
        .hasMessageContaining("gaps");
    assertThatThrownBy(() -> ChangePoints.of(new double[] {1, 1.5, 2}, Kind.COUNTS, 5))
        .hasMessageContaining("no counts");
    assertThatThrownBy(() -> ChangePoints.of(good, Kind.COUNTS, 1))
        .hasMessageContaining("a run of");
    assertThatThrownBy(() -> ChangePoints.of(good, Kind.COUNTS, 5).probability(2, 3))
        .hasMessageContaining("within 0 to 2");
  }
}
