package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.model.Interval;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.relation.limit.PlaceboRank.Unranked;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.score.PairVolumes.Volume;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.series.Sampling;
import org.junit.jupiter.api.Test;

class ThreeSidesTest {
  private static final ThirdState WHO = new ThirdState("A", "B", "C");
  private static final List<Period> MONTHS =
      PeriodLength.MONTH.cut(new Interval(LocalDate.of(2000, 1, 1), LocalDate.of(2019, 12, 31)));
  private static final StatementLimit NO_TEXTS =
      StatementLimit.of(
          List.of(),
          new StatementLimit.Settings(LocalDate.of(2020, 1, 1), OptionalDouble.empty(), 0.95));

  private static TriadSeries.Settings settings(int window) {
    return new TriadSeries.Settings(
        Axis.COOPERATION, Timing.NEXT_PERIOD, window, 2, new Sampling(500, 0.95, 1));
  }

  /**
   * Reports of A, B, C and two that have no part in it, among many of others; C's quarrels with B
   * surge in the last two years, and A's cooperation with B falls a month after.
   */
  private static PairVolumes reports(double effect, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Volume> volumes = new ArrayList<>();
    double before = 0;
    for (int t = 0; t < MONTHS.size(); t++) {
      double surge = (t >= MONTHS.size() - 24 ? 1.5 : 0) + 0.5 * random.nextGaussian();
      add(volumes, t, "A", "B", 3.2 - effect * before + 0.2 * random.nextGaussian(), 1);
      add(volumes, t, "B", "C", 2, 2 + surge);
      for (String other : List.of("D", "E")) {
        for (String side : List.of("A", "B")) {
          double cooperation = 2 + 0.3 * random.nextGaussian();
          add(volumes, t, side, other, cooperation, 1 + 0.3 * random.nextGaussian());
        }
      }
      volumes.add(new Volume("X", "Y", MONTHS.get(t), 5000, 0));
      before = surge;
    }
    return PairVolumes.of(MONTHS, volumes);
  }

  /** Logarithms of counts. */
  private static void add(
      List<Volume> volumes, int t, String a, String b, double cooperation, double conflict) {
    volumes.add(
        new Volume(
            a,
            b,
            MONTHS.get(t),
            Math.rint(Math.exp(cooperation)),
            Math.rint(Math.exp(conflict)) - 1));
  }

  private static ThreeSides measure(PairVolumes volumes, int window) {
    return ThreeSides.of(
        volumes,
        WHO,
        settings(window),
        10,
        new ThreeSides.Others(PartnerSignals.of(volumes, WHO, 24, 0.95), NO_TEXTS));
  }

  @Test
  void aThirdStateThatKeepsThePairDownIsFoundAndStandsOut() {
    ThreeSides found = measure(reports(0.5, 7), 24);
    assertThat(found.series().answer()).isInstanceOf(Limited.class);
    // ln of what B and A lose while C's quarrels are 1.5 above, about 1.35 above their mean.
    assertThat(found.series().answer().size().orElseThrow().magnitude()).isBetween(0.5, 0.85);
    assertThat(((Ranked) found.rank()).rank()).isEqualTo(1);
    assertThat(found.agreement().limiting()).isEqualTo(1);
  }

  @Test
  void aThirdStateWithoutEffectIsMostlyNotFound() {
    int found = 0;
    for (long seed = 1; seed <= 20; seed++) {
      LimitAnswer answer = TriadSeries.of(reports(0, seed), WHO, settings(24)).answer();
      found += answer instanceof Limited ? 1 : 0;
    }
    assertThat(found).isLessThanOrEqualTo(2);
  }

  @Test
  void aPairThatIsHardlyReportedLeavesTooLittleDataAndNoRank() {
    PairVolumes few =
        PairVolumes.of(
            MONTHS.subList(0, 24),
            List.of(
                new Volume("A", "B", MONTHS.get(3), 1, 0),
                new Volume("B", "C", MONTHS.get(4), 1, 9)));
    ThreeSides none = measure(few, 0);
    assertThat(none.series().answer()).isInstanceOf(TooLittleData.class);
    assertThat(none.rank()).isInstanceOf(Unranked.class);
    assertThat(none.agreement().measured()).isZero();
    assertThat(none.series().window()).isEqualTo(8);
  }

  @Test
  void eventsThatAlwaysHaveAllThreeAsPartiesCannotTellThemApart() {
    List<Volume> together = new ArrayList<>();
    for (int t = 0; t < 60; t++) {
      for (String[] pair : new String[][] {{"A", "B"}, {"A", "C"}, {"B", "C"}}) {
        together.add(new Volume(pair[0], pair[1], MONTHS.get(t), t % 5, 0));
      }
    }
    TriadSeries series =
        TriadSeries.of(PairVolumes.of(MONTHS.subList(0, 60), together), WHO, settings(10));
    assertThat(series.answer()).isInstanceOf(TooLittleData.class);
    assertThat(((TooLittleData) series.answer()).why()).contains("is made of the series before");
  }

  @Test
  void aPartnerThatFallsShortOfOthersIsMeasuredAgainstThem() {
    List<Volume> volumes = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(3);
    for (int partner = 0; partner < 40; partner++) {
      String name = "P%02d".formatted(partner);
      volumes.add(new Volume("A", name, MONTHS.get(20), 30 + random.nextInt(9), 0));
      volumes.add(new Volume("X", name, MONTHS.get(20), 5 + random.nextInt(20), 0));
      volumes.add(new Volume("C", name, MONTHS.get(21), 0, random.nextInt(3)));
    }
    volumes.add(new Volume("A", "B", MONTHS.get(20), 3, 0));
    volumes.add(new Volume("X", "B", MONTHS.get(20), 12, 0));
    volumes.add(new Volume("C", "B", MONTHS.get(21), 0, 1));
    PairVolumes material = PairVolumes.of(MONTHS.subList(0, 24), volumes);
    LimitAnswer answer = PartnerSignals.of(material, WHO, 12, 0.95);
    assertThat(answer).isInstanceOf(Limited.class);
    assertThat(answer.size().orElseThrow().magnitude()).isBetween(25.0, 36.0);
  }

  @Test
  void withoutAnyMaterialActThereIsNothingToCompare() {
    LimitAnswer answer = PartnerSignals.of(PairVolumes.of(MONTHS, List.of()), WHO, 12, 0.95);
    assertThat(answer).isInstanceOf(TooLittleData.class);
  }

  @Test
  void threeStatesAreNeeded() {
    assertThatThrownBy(() -> new ThirdState("A", "B", "B"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("are not three");
  }
}
