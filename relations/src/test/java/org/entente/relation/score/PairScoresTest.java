package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.model.Interval;
import org.junit.jupiter.api.Test;

class PairScoresTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2001, 1, 1);

  private static ScoredAct act(String day, Axis axis, double intensity, double weight) {
    return new ScoredAct(LocalDate.parse(day), axis, intensity, weight, "d");
  }

  private static ScoreSettings settings(int days, PeriodLength length) {
    return new ScoreSettings(
        new Scale("PLOVER", "2021"),
        length,
        new Interval(NEW_YEAR, NEW_YEAR.plusDays(days - 1)),
        OptionalDouble.empty());
  }

  @Test
  void cooperationAndConflictAreNotMixed() {
    List<ScoredAct> acts =
        List.of(
            act("2001-01-05", Axis.COOPERATION, 4, 2),
            act("2001-01-06", Axis.COOPERATION, 1, 1),
            act("2001-01-06", Axis.CONFLICT, 10, 1),
            act("2001-03-01", Axis.CONFLICT, 5, 1),
            act("2001-04-01", Axis.CONFLICT, 5, 1));
    List<PeriodScore> periods = PairScores.of(acts, settings(90, PeriodLength.MONTH)).periods();
    assertThat(periods).hasSize(3);
    AxisScore january = periods.get(0).on(Axis.COOPERATION);
    assertThat(january.acts()).isEqualTo(2);
    assertThat(january.reports()).isEqualTo(3);
    assertThat(january.total()).isEqualTo(9);
    assertThat(january.mean()).hasValue(3);
    assertThat(january.standing()).isEmpty();
    assertThat(periods.get(0).on(Axis.CONFLICT).total()).isEqualTo(10);
    assertThat(periods.get(1).on(Axis.CONFLICT).acts()).isZero();
    assertThat(periods.get(1).on(Axis.CONFLICT).mean()).isEmpty();
    // April lies outside the span.
    assertThat(periods.get(2).on(Axis.CONFLICT).total()).isEqualTo(5);
  }

  @Test
  void aSpanWithoutActsHasZerosAndNoMeans() {
    AxisScore nothing = new AxisScore(0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());
    assertThat(PairScores.of(List.of(), settings(31, PeriodLength.MONTH)).periods())
        .extracting(PeriodScore::conflict)
        .containsExactly(nothing);
  }

  @Test
  void theStandingIsTheSumOfFadedActsWhateverThePeriods() {
    List<ScoredAct> acts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      acts.add(
          new ScoredAct(
              NEW_YEAR.plusDays(random.nextInt(365)), Axis.CONFLICT, random.nextDouble(), 2, "d"));
    }
    Interval span = Interval.year(2001);
    double sum = 0;
    for (ScoredAct act : acts) {
      sum += act.volume() * Math.pow(0.5, (365 - act.day().getDayOfYear()) / 30.0);
    }
    for (PeriodLength length :
        List.of(PeriodLength.DAY, PeriodLength.WEEK_OF_52, PeriodLength.QUARTER)) {
      List<PeriodScore> periods =
          PairScores.of(
                  acts,
                  new ScoreSettings(new Scale("WEIS", "1"), length, span, OptionalDouble.of(30)))
              .periods();
      assertThat(periods.get(periods.size() - 1).conflict().standing().orElseThrow())
          .isCloseTo(sum, within(1e-9));
    }
  }

  /** Periods of 1 to 20 acts whose true means are known: shrinking must come nearer to them. */
  @Test
  void shrunkenMeansAreNearerToTheTruth() {
    SplittableRandom random = new SplittableRandom(11);
    List<ScoredAct> acts = new ArrayList<>();
    double[] truth = new double[2000];
    for (int p = 0; p < truth.length; p++) {
      truth[p] = 10 + random.nextGaussian();
      int thickness = 1 + random.nextInt(20);
      for (int i = 0; i < thickness; i++) {
        double intensity = truth[p] + 2 * random.nextGaussian();
        acts.add(new ScoredAct(NEW_YEAR.plusDays(p), Axis.CONFLICT, intensity, 1, "d"));
      }
    }
    List<List<ScoredAct>> sorted =
        PairScores.sorted(acts, settings(truth.length, PeriodLength.DAY));
    Shrinkage model = Shrinkage.of(sorted).orElseThrow();
    // Their standard errors are 0.03, 0.05 and 0.04.
    assertThat(model.mean()).isCloseTo(10, within(0.1));
    assertThat(model.between()).isCloseTo(1, within(0.15));
    assertThat(model.within()).isCloseTo(4, within(0.15));
    double raw = 0;
    double shrunken = 0;
    List<PeriodScore> periods =
        PairScores.of(acts, settings(truth.length, PeriodLength.DAY)).periods();
    for (int p = 0; p < truth.length; p++) {
      AxisScore score = periods.get(p).conflict();
      raw += Math.pow(score.mean().orElseThrow() - truth[p], 2);
      shrunken += Math.pow(score.shrunkenMean().orElseThrow() - truth[p], 2);
    }
    assertThat(shrunken).isLessThan(0.75 * raw);
  }

  @Test
  void thinPeriodsAreDrawnInMoreAndEmptyOnesWholly() {
    List<ScoredAct> acts = new ArrayList<>();
    double[] levels = {2, 8, 5, 1, 9};
    for (int p = 0; p < levels.length; p++) {
      for (int i = 0; i < 40; i++) {
        acts.add(
            new ScoredAct(
                NEW_YEAR.plusDays(p), Axis.CONFLICT, levels[p] + (i % 2 == 0 ? 1 : -1), 1, "d"));
      }
    }
    acts.add(new ScoredAct(NEW_YEAR.plusDays(5), Axis.CONFLICT, 8, 1, "d"));
    List<PeriodScore> periods = PairScores.of(acts, settings(7, PeriodLength.DAY)).periods();
    double grand = periods.get(6).conflict().shrunkenMean().orElseThrow();
    assertThat(grand).isCloseTo(5.5, within(0.1));
    double thick = periods.get(1).conflict().shrunkenMean().orElseThrow();
    double thin = periods.get(5).conflict().shrunkenMean().orElseThrow();
    assertThat(thick).isBetween(7.97, 8.0);
    assertThat(thin).isBetween(grand, 7.95);
  }

  @Test
  void whereNothingScattersMeansStayAsTheyAre() {
    List<ScoredAct> acts =
        List.of(act("2001-01-01", Axis.CONFLICT, 3, 1), act("2001-01-01", Axis.CONFLICT, 3, 1));
    assertThat(PairScores.of(acts, settings(2, PeriodLength.DAY)).periods())
        .extracting(period -> period.conflict().shrunkenMean())
        .containsExactly(OptionalDouble.of(3), OptionalDouble.of(3));
  }

  @Test
  void aPairHasItsShareOfAllReports() {
    List<ScoredAct> acts =
        List.of(act("2001-01-01", Axis.CONFLICT, 3, 2), act("2001-01-01", Axis.COOPERATION, 3, 1));
    PairScores scores = PairScores.of(acts, settings(2, PeriodLength.DAY));
    List<VolumeShare> shares = VolumeShare.of(scores, Map.of(NEW_YEAR, 8.0));
    assertThat(shares.get(0).conflict()).hasValue(0.25);
    assertThat(shares.get(0).cooperation()).hasValue(0.125);
    assertThat(shares.get(1).volume()).isZero();
    assertThat(shares.get(1).conflict()).isEmpty();
    assertThatThrownBy(() -> VolumeShare.of(scores, Map.of(NEW_YEAR, 2.0)))
        .hasMessageContaining("less than the pair's own 3.0");
    assertThatThrownBy(() -> VolumeShare.of(scores, Map.of(NEW_YEAR, -2.0)))
        .hasMessageContaining("give a finite one");
  }

  @Test
  void brokenInputIsRefused() {
    assertThatThrownBy(() -> act("2001-01-01", Axis.CONFLICT, -3, 1))
        .hasMessageContaining("without its sign");
    assertThatThrownBy(() -> act("2001-01-01", Axis.CONFLICT, Double.NaN, 1))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> act("2001-01-01", Axis.CONFLICT, 1, 0))
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> new Scale("PLOVER", " ")).hasMessageContaining("a version");
    assertThatThrownBy(
            () ->
                new ScoreSettings(
                    new Scale("PLOVER", "2021"),
                    PeriodLength.DAY,
                    Interval.year(2001),
                    OptionalDouble.of(0)))
        .hasMessageContaining("half-life");
  }
}
