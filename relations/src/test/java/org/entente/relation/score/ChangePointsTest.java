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

  /**
   * Two changes are expected beforehand; where nothing turns, the series takes half of that away.
   */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aSteadySeriesShowsFewTurns(Kind kind) {
    double sum = 0;
    for (long seed = 0; seed < 20; seed++) {
      sum += ChangePoints.of(poisson(120, 60, 6, 6, seed), kind, 60).expectedChanges();
    }
    assertThat(sum / 20).isLessThan(1);
  }

  private static double[] poisson(int n, int turn, double before, double after, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] series = new double[n];
    for (int t = 0; t < n; t++) {
      double end = Math.exp(-(t < turn ? before : after));
      for (double p = random.nextDouble(); p > end; p *= random.nextDouble()) {
        series[t]++;
      }
    }
    return series;
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
