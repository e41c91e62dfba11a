package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.relation.limit.LimitAnswer.Furthered;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.SignalTable.Pair;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Test;

class SignalLimitTest {
  private static final int WORLDS = 300;
  private static final List<String> COVARIATES = List.of("size", "tie");
  private static final SignalLimit.Question QUESTION =
      new SignalLimit.Question("A-B", Map.of("tie", 0.0), SignalModel.POISSON, 0.95);

  /** 60 pairs with exp(1.5 + 0.8 size − 1.2 tie) signals, scattered more than Poisson's. */
  private static List<Pair> world(SplittableRandom random) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double size = 2 * random.nextDouble();
      double tie = i % 3 == 0 ? 0 : random.nextDouble();
      pairs.add(new Pair("pair " + i, signals(size, tie, random), List.of(size, tie)));
    }
    return pairs;
  }

  /** Gamma-mixed Poisson with variance 3 μ. */
  private static double signals(double size, double tie, SplittableRandom random) {
    double mean = Math.exp(1.5 + 0.8 * size - 1.2 * tie);
    double rate =
        new GammaDistribution(mean / 2, 2).inverseCumulativeProbability(random.nextDouble());
    double count = 0;
    for (double t = -Math.log(random.nextDouble()); t < rate; t -= Math.log(random.nextDouble())) {
      count++;
    }
    return count;
  }

  private static SignalTable with(List<Pair> others, double seen, List<Double> values) {
    List<Pair> pairs = new ArrayList<>(others);
    pairs.add(new Pair("A-B", seen, values));
    return new SignalTable(COVARIATES, pairs);
  }

  @Test
  void intervalsHoldWhatWouldHaveBeenSeenWithoutThird() {
    SplittableRandom random = new SplittableRandom(1);
    int held = 0;
    double error = 0;
    for (int world = 0; world < WORLDS; world++) {
      List<Pair> others = world(random);
      double size = 0.5 + random.nextDouble();
      double seen = signals(size, 0.9, random);
      double truth = signals(size, 0, random) - seen;
      Estimate estimate =
          SignalLimit.of(with(others, seen, List.of(size, 0.9)), QUESTION).size().orElseThrow();
      held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
      error += (estimate.magnitude() - truth) / WORLDS;
    }
    assertThat(held).isGreaterThanOrEqualTo(WORLDS * 9 / 10);
    // The truth scatters by about 7 in each world, 0.4 in the mean of 300.
    assertThat(error).isCloseTo(0, within(1.0));
  }

  @Test
  void aPairLikeOthersIsNotLimitedAndOneThatGivesNothingIs() {
    SplittableRandom random = new SplittableRandom(2);
    int none = 0;
    int limited = 0;
    for (int world = 0; world < WORLDS; world++) {
      List<Pair> others = world(random);
      double size = 0.5 + random.nextDouble();
      SignalTable alike = with(others, signals(size, 0, random), List.of(size, 0.0));
      none += SignalLimit.of(alike, QUESTION) instanceof NoMeasurableLimit ? 1 : 0;
      SignalTable empty = with(others, 0, List.of(1.5, 0.9));
      limited += SignalLimit.of(empty, QUESTION) instanceof Limited ? 1 : 0;
    }
    assertThat(none).isBetween(WORLDS * 9 / 10, WORLDS - 2);
    assertThat(limited).isGreaterThanOrEqualTo(WORLDS * 9 / 10);
  }

  @Test
  void withoutCovariatesThePredictionIsTheMean() {
    List<Pair> pairs = new ArrayList<>();
    double[] signals = {2, 5, 1, 7, 3, 0, 4, 6, 8};
    for (double value : signals) {
      pairs.add(new Pair("p" + value, value, List.of()));
    }
    pairs.add(new Pair("A-B", 30, List.of()));
    SignalTable table = new SignalTable(List.of(), pairs);
    for (SignalModel model : SignalModel.values()) {
      LimitAnswer answer =
          SignalLimit.of(table, new SignalLimit.Question("A-B", Map.of(), model, 0.95));
      assertThat(answer).isInstanceOf(Furthered.class);
      Estimate estimate = answer.size().orElseThrow();
      assertThat(estimate.magnitude()).isCloseTo(4 - 30, within(1e-9));
      assertThat(estimate.share().orElseThrow()).isCloseTo(-26 / 30.0, within(1e-9));
    }
    Estimate plain =
        SignalLimit.of(
                table, new SignalLimit.Question("A-B", Map.of(), SignalModel.LEAST_SQUARES, 0.95))
            .size()
            .orElseThrow();
    // s² = 60/8 for the outcome, s²/9 for the mean; t(8) at 97.5 % is 2.306004.
    assertThat(plain.high() + 26).isCloseTo(2.306004 * Math.sqrt(7.5 + 7.5 / 9), within(1e-5));
  }

  /** The score of the Poisson is zero at its estimate: fitted and seen signals add up alike. */
  @Test
  void poissonCoefficientsSolveTheirEquations() {
    Comparables others = new Comparables(COVARIATES, world(new SplittableRandom(3)));
    SignalFit fit =
        SignalFit.of(SignalModel.POISSON, others.rows(), others.signals()).orElseThrow();
    double[] y = others.signals();
    for (int k = 0; k < 3; k++) {
      double score = 0;
      for (int i = 0; i < y.length; i++) {
        score += others.rows().getEntry(i, k) * (y[i] - fit.mean(others.rows().getRowVector(i)));
      }
      assertThat(score).isCloseTo(0, within(1e-4));
    }
    assertThat(fit.freedom()).isEqualTo(57);
  }

  @Test
  void intervalsOfRareSignalsStayAboveZero() {
    for (double mean : new double[] {1e-6, 1e-3, 0.1, 1, 1e6}) {
      double[] ends = SignalModel.POISSON.interval(mean, 5 * mean, 20, 0.95);
      assertThat(ends[0]).isBetween(0.0, mean);
      assertThat(ends[1]).isBetween(mean, mean + 10 * Math.sqrt(5 * mean));
    }
    assertThat(SignalModel.POISSON.interval(3, 0, 20, 0.95)).containsExactly(3, 3);
  }

  @Test
  void theNearestPairsAreKept() {
    SignalTable table =
        new SignalTable(
            List.of("x"),
            List.of(
                new Pair("far", 1, List.of(9.0)),
                new Pair("A-B", 2, List.of(1.0)),
                new Pair("near", 3, List.of(1.5)),
                new Pair("nearer", 4, List.of(0.8))));
    assertThat(table.nearest("A-B", 2).pairs())
        .extracting(Pair::name)
        .containsExactly("A-B", "nearer", "near");
  }

  @Test
  void whatCannotBeComparedIsTold() {
    List<Pair> others = world(new SplittableRandom(4));
    SignalTable table = with(others, 3, List.of(1.0, 0.5));
    assertThat(why(new SignalTable(COVARIATES, table.pairs().subList(60, 61))))
        .contains("too few comparable pairs");
    assertThat(why(with(others, 3, List.of(7.0, 0.5)))).contains("'size' would be 7.0");
    List<Pair> silent =
        others.stream().map(pair -> new Pair(pair.name(), 0, pair.values())).toList();
    assertThat(why(with(silent, 3, List.of(1.0, 0.5)))).contains("no signals");
    List<Pair> separated =
        others.stream()
            .map(
                pair ->
                    new Pair(
                        pair.name(),
                        pair.values().get(1) > 0 ? 0 : 1 + pair.signals(),
                        List.of(pair.values().get(0), pair.values().get(1) > 0 ? 1.0 : 0.0)))
            .toList();
    assertThat(why(with(separated, 0, List.of(1.0, 1.0)))).contains("no coefficients fit best");
    List<Pair> twice =
        others.stream()
            .map(
                pair ->
                    new Pair(
                        pair.name(),
                        pair.signals(),
                        List.of(pair.values().get(1), 2 * pair.values().get(1))))
            .toList();
    assertThat(why(with(twice, 3, List.of(0.0, 0.5)))).contains("made of others");
  }

  private static String why(SignalTable table) {
    return ((TooLittleData) SignalLimit.of(table, QUESTION)).why();
  }

  @Test
  void badInputIsRefused() {
    List<Pair> others = world(new SplittableRandom(5));
    SignalTable table = with(others, 3, List.of(1.0, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(others, Double.NaN, List.of(1.0, 0.5)))
        .withMessageContaining("'signals' of pair 'A-B' is NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(others, 3, List.of(1.0)))
        .withMessageContaining("1 values for the covariates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalLimit.of(with(others, -3, List.of(1.0, 0.5)), QUESTION))
        .withMessageContaining("LEAST_SQUARES");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalLimit.of(table, asked("X-Y", "tie", 0)))
        .withMessageContaining("no pair 'X-Y'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalLimit.of(table, asked("A-B", "wealth", 0)))
        .withMessageContaining("wealth");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked("A-B", "tie", Double.POSITIVE_INFINITY));
    List<Pair> same =
        others.stream().map(p -> new Pair(p.name(), p.signals(), List.of(1.0, 0.0))).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalLimit.of(with(same, 3, List.of(1.0, 0.0)), QUESTION))
        .withMessageContaining("'size' is 1.0 for all");
  }

  private static SignalLimit.Question asked(String pair, String covariate, double value) {
    return new SignalLimit.Question(pair, Map.of(covariate, value), SignalModel.POISSON, 0.95);
  }
}
