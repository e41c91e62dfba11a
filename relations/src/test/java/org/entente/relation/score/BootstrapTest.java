package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.model.Interval;
import org.entente.relation.score.Bootstrap.By;
import org.entente.relation.score.Bootstrap.Ranges;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2001, 1, 1);

  private static ScoreSettings settings(int days) {
    return new ScoreSettings(
        new Scale("PLOVER", "2021"),
        PeriodLength.DAY,
        new Interval(NEW_YEAR, NEW_YEAR.plusDays(days - 1)),
        OptionalDouble.empty());
  }

  /** Documents of three acts that share what their document exaggerates; the true mean is 10. */
  private static List<ScoredAct> drawn(int days, int documents, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ScoredAct> acts = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int d = 0; d < documents; d++) {
        double bias = random.nextGaussian();
        for (int i = 0; i < 3; i++) {
          double intensity = 10 + bias + 0.3 * random.nextGaussian();
          acts.add(
              new ScoredAct(NEW_YEAR.plusDays(day), Axis.CONFLICT, intensity, 1, day + "-" + d));
        }
      }
    }
    return acts;
  }

  private static double coverage(By by) {
    List<Optional<Ranges>> ranges =
        new Bootstrap(by, 400, 0.9, 3).on(Axis.CONFLICT, drawn(400, 40, 8), settings(400));
    return ranges.stream()
            .map(range -> range.orElseThrow().mean().orElseThrow())
            .filter(mean -> mean.low() <= 10 && 10 <= mean.high())
            .count()
        / (double) ranges.size();
  }

  /**
   * 400 days: a share of 0.9 has the standard error 0.015; percentile intervals are a bit short.
   */
  @Test
  void intervalsOverDocumentsHoldTheTruthAsOftenAsTheySay() {
    assertThat(coverage(By.DOCUMENTS)).isBetween(0.85, 0.94);
  }

  @Test
  void intervalsOverActsAreTooShortWhereDocumentsExaggerate() {
    assertThat(coverage(By.ACTS)).isLessThan(0.75);
  }

  @Test
  void theSeedFixesTheDraws() {
    List<ScoredAct> acts = drawn(3, 10, 1);
    assertThat(new Bootstrap(By.ACTS, 200, 0.95, 7).on(Axis.CONFLICT, acts, settings(3)))
        .isEqualTo(new Bootstrap(By.ACTS, 200, 0.95, 7).on(Axis.CONFLICT, acts, settings(3)))
        .isNotEqualTo(new Bootstrap(By.ACTS, 200, 0.95, 8).on(Axis.CONFLICT, acts, settings(3)));
  }

  /** n equal acts of which one is on the axis: the total is binomial, 95 % of it within 0 … 3. */
  @Test
  void totalsVaryWithHowManyActsAreOnTheAxis() {
    List<ScoredAct> acts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Axis axis = i == 0 ? Axis.CONFLICT : Axis.COOPERATION;
      acts.add(new ScoredAct(NEW_YEAR, axis, 2, 1, "d" + i));
    }
    Ranges ranges =
        new Bootstrap(By.DOCUMENTS, 5000, 0.95, 7)
            .on(Axis.CONFLICT, acts, settings(1))
            .get(0)
            .orElseThrow();
    assertThat(ranges.total().low()).isZero();
    assertThat(ranges.total().high()).isCloseTo(6, within(1e-9));
    assertThat(ranges.mean()).contains(new Bootstrap.Range(2, 2));
  }

  @Test
  void oneDocumentGivesNoInterval() {
    List<ScoredAct> acts =
        List.of(
            new ScoredAct(NEW_YEAR, Axis.CONFLICT, 1, 1, "d"),
            new ScoredAct(NEW_YEAR, Axis.CONFLICT, 2, 1, "d"));
    assertThat(new Bootstrap(By.DOCUMENTS, 100, 0.9, 1).on(Axis.CONFLICT, acts, settings(2)))
        .containsExactly(Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> new Bootstrap(By.ACTS, 10, 0.9, 1))
        .hasMessageContaining("at least 100");
    assertThatThrownBy(() -> new Bootstrap(By.ACTS, 100, 1, 1)).hasMessageContaining("level");
  }
}
