package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiscriminationTest {
  private static final List<Boolean> HAPPENED = List.of(true, true, true, false, false, false);

  @Test
  void countsThePairsThatAreRankedRightly() {
    double[] scores = {0.9, 0.5, 0.4, 0.5, 0.3, 0.1};
    // 9 pairs: 0.9 beats 3; 0.5 ties one and beats two; 0.4 beats two.
    assertThat(Discrimination.of(HAPPENED).auc(scores).value()).isCloseTo(7.5 / 9, within(1e-12));
  }

  @Test
  void theStandardErrorIsDeLongs() {
    double[] scores = {0.9, 0.5, 0.4, 0.5, 0.3, 0.1};
    // Placements 1, 5/6, 2/3 of the positive, 1/2, 1, 1 of the negative, by hand.
    double positive = spread(1, 5 / 6.0, 2 / 3.0) / 2 / 3;
    double negative = spread(0.5, 1, 1) / 2 / 3;
    assertThat(Discrimination.of(HAPPENED).auc(scores).standardError())
        .isCloseTo(Math.sqrt(positive + negative), within(1e-12));
  }

  private static double spread(double... values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }

  @Test
  void perfectAndReversedOrdersHaveNoError() {
    Discrimination cases = Discrimination.of(HAPPENED);
    assertThat(cases.auc(new double[] {6, 5, 4, 3, 2, 1})).isEqualTo(new Auc(1, 0));
    assertThat(cases.auc(new double[] {1, 2, 3, 4, 5, 6})).isEqualTo(new Auc(0, 0));
    assertThat(cases.auc(new double[6]).value()).isEqualTo(0.5);
  }

  @Test
  void zerosOfBothSignsTie() {
    Discrimination cases = Discrimination.of(List.of(true, false));
    assertThat(cases.auc(new double[] {-0.0, 0.0}).value()).isEqualTo(0.5);
  }

  @Test
  void casesGivenTwiceInOneGroupAreNotTwiceTheEvidence() {
    SplittableRandom random = new SplittableRandom(7);
    Draw draw = Draw.of(random, 60);
    List<Boolean> twice = new ArrayList<>(draw.happened);
    twice.addAll(draw.happened);
    List<String> groups = IntStream.range(0, 120).mapToObj(i -> String.valueOf(i % 60)).toList();
    double[] scores = Arrays.copyOf(draw.scores, 120);
    System.arraycopy(draw.scores, 0, scores, 60, 60);
    double single = Discrimination.of(draw.happened).auc(draw.scores).standardError();
    double grouped = Discrimination.of(twice, groups).auc(scores).standardError();
    assertThat(grouped).isCloseTo(single, within(1e-12));
    assertThat(Discrimination.of(twice).auc(scores).standardError()).isLessThan(0.75 * single);
  }

  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    SplittableRandom random = new SplittableRandom(11);
    // Normal scores one deviation apart: Φ(1/√2).
    double truth = 0.7602499;
    int held = 0;
    for (int round = 0; round < 400; round++) {
      Draw draw = Draw.of(random, 120);
      Bootstrap.Range range = Discrimination.of(draw.happened).auc(draw.scores).interval(0.95);
      held += range.low() <= truth && truth <= range.high() ? 1 : 0;
    }
    assertThat(held).isBetween(364, 394);
  }

  @Test
  void aGainIsSurerThanTheScoresItCompares() {
    Draw draw = Draw.of(new SplittableRandom(3), 200);
    double[] other = Arrays.copyOf(draw.scores, 200);
    other[0] += 1;
    Discrimination cases = Discrimination.of(draw.happened);
    Auc.Gain gain = cases.gain(other, draw.scores);
    assertThat(gain.value())
        .isCloseTo(cases.auc(other).value() - cases.auc(draw.scores).value(), within(1e-12));
    assertThat(gain.standardError()).isLessThan(cases.auc(other).standardError() / 5);
    assertThat(gain.interval(0.95).low()).isLessThanOrEqualTo(gain.value());
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> Discrimination.of(List.of(true, true)))
        .hasMessage("of 2 cases, it happened in 2: both kinds are needed");
    assertThatThrownBy(() -> Discrimination.of(List.of(true, false), List.of("a")))
        .hasMessageContaining("2 cases have 1 groups");
    assertThatThrownBy(() -> Discrimination.of(HAPPENED).auc(new double[] {1, Double.NaN}))
        .hasMessageContaining("give a number for each");
    assertThatThrownBy(() -> new Auc(0.5, 0.1).interval(1)).hasMessageContaining("between 0 and 1");
  }

  private record Draw(List<Boolean> happened, double[] scores) {
    static Draw of(SplittableRandom random, int cases) {
      List<Boolean> happened = IntStream.range(0, cases).mapToObj(i -> i % 3 == 0).toList();
      double[] scores = new double[cases];
      Arrays.setAll(scores, i -> random.nextGaussian() + (i % 3 == 0 ? 1 : 0));
      return new Draw(happened, scores);
    }
  }
}
