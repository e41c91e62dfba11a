package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadQuestion.Total;
import org.entente.relation.score.Axis;
import org.entente.relation.series.BayesianVar;
import org.entente.relation.series.LeastSquaresVar;
import org.entente.relation.series.Periods;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;
import org.entente.relation.series.SimsZhaPrior;
import org.junit.jupiter.api.Test;

class SeriesLimitTest {
  private static final int TRIADS = 200;
  private static final double[] LATER = {0, 0, 0};
  private static final Simulated LIMITING = Simulated.limiting(-0.4);
  private static final Simulated WITHOUT = Simulated.limiting(0);
  private static final SeriesTable TABLE = LIMITING.table(150, 1);
  private static final TriadQuestion QUESTION = Simulated.question(Timing.NEXT_PERIOD);

  private static Sampling draws(int seed) {
    return new Sampling(400, 0.95, seed);
  }

  @Test
  void intervalsHoldAKnownLimitAndTheSizeIsUnbiased() {
    int held = 0;
    int found = 0;
    double error = 0;
    double size = 0;
    for (int seed = 0; seed < TRIADS; seed++) {
      SeriesTable table = LIMITING.table(150, seed);
      LimitAnswer answer = SeriesLimit.of(table, 1, QUESTION, draws(seed));
      Estimate estimate = answer.size().orElseThrow();
      double truth = LIMITING.truth(table, LATER);
      held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
      found += answer instanceof Limited ? 1 : 0;
      error += (estimate.magnitude() - truth) / TRIADS;
      size += truth / TRIADS;
    }
    assertThat(size).isGreaterThan(1);
    assertThat(held).isGreaterThanOrEqualTo(TRIADS * 9 / 10);
    assertThat(found).isGreaterThanOrEqualTo(TRIADS * 9 / 10);
    assertThat(error).isCloseTo(0, within(0.05 * size));
  }

  /** A–B moves C's ties, and shocks are shared: neither is a limit. */
  @Test
  void withoutALimitNoneIsFound() {
    int none = 0;
    for (int seed = 0; seed < TRIADS; seed++) {
      SeriesTable table = WITHOUT.table(150, 1000 + seed);
      LimitAnswer answer = SeriesLimit.of(table, 1, QUESTION, draws(seed));
      none += answer instanceof NoMeasurableLimit ? 1 : 0;
    }
    assertThat(none).isBetween(TRIADS * 9 / 10, TRIADS - 2);
  }

  @Test
  void shortSeriesGiveWideIntervalsNotWrongOnes() {
    int held = 0;
    for (int seed = 0; seed < TRIADS; seed++) {
      SeriesTable table = LIMITING.table(25, seed);
      Estimate estimate = SeriesLimit.of(table, 1, QUESTION, draws(seed)).size().orElseThrow();
      double truth = LIMITING.truth(table, LATER);
      held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(TRIADS * 9 / 10);
  }

  @Test
  void effectsWithinThePeriodCountIfCMovesFirst() {
    // A–B answers C's shocks at once: −0.5 of A–C's, −0.3 of B–C's; nothing comes back.
    Simulated sameTime =
        new Simulated(
            new double[][] {{0.4, 0, 0}, {0, 0.5, 0}, {0, 0, 0.4}},
            new double[][] {{1, -0.5, -0.3}, {0, 1, 0}, {0, 0, 1}});
    int held = 0;
    for (int seed = 0; seed < TRIADS; seed++) {
      SeriesTable table = sameTime.table(150, seed);
      double truth = sameTime.truth(table, new double[] {0, -0.5, -0.3});
      Estimate estimate =
          SeriesLimit.of(table, 1, Simulated.question(Timing.SAME_PERIOD), draws(seed))
              .size()
              .orElseThrow();
      held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(TRIADS * 9 / 10);
  }

  /** With one period to hold, C moving first leaves A–B's shock out: both forecasts must agree. */
  @Test
  void oneStepAheadItIsWaggonerAndZhasForecast() {
    TriadQuestion question =
        new TriadQuestion(
            "ab",
            Axis.COOPERATION,
            Channel.at(Map.of("ac", 9.0, "bc", 12.0), 1),
            Timing.SAME_PERIOD,
            Total.SUM);
    LeastSquaresVar earlier = LeastSquaresVar.of(TABLE.rows(0, 149), 2);
    assertThat(SeriesLimit.limit(earlier.dynamics(), TABLE, question))
        .isCloseTo(ConditionalLimit.of(earlier, TABLE, question), within(1e-10));
    assertThat(ConditionalLimit.of(TABLE, 2, question))
        .isEqualTo(ConditionalLimit.of(earlier, TABLE, question));
  }

  /** Why the limit is not the plain conditional forecast: C's path betrays what A–B did to it. */
  @Test
  void aPairThatOnlyMovesCIsNotMovedByIt() {
    Simulated onlyMoves =
        new Simulated(
            new double[][] {{0.4, 0, 0}, {0.8, 0.3, 0}, {0.8, 0, 0.3}},
            new double[][] {{1, 0, 0}, {0, 0.3, 0}, {0, 0, 0.3}});
    SeriesTable table = onlyMoves.table(2000, 3);
    double limit = SeriesLimit.limit(LeastSquaresVar.of(table, 1).dynamics(), table, QUESTION);
    assertThat(Math.abs(limit)).isLessThan(0.25);
    assertThat(Math.abs(ConditionalLimit.of(table, 1, QUESTION))).isGreaterThan(0.5);
  }

  @Test
  void theSumIsTheMeanTimesThePeriodsAndConflictCountsTheOtherWay() {
    double mean = magnitude(QUESTION);
    Channel channel = QUESTION.channel();
    assertThat(
            magnitude(
                new TriadQuestion("ab", Axis.COOPERATION, channel, Timing.NEXT_PERIOD, Total.SUM)))
        .isCloseTo(mean * Simulated.WINDOW, within(1e-9));
    assertThat(
            magnitude(
                new TriadQuestion("ab", Axis.CONFLICT, channel, Timing.NEXT_PERIOD, Total.MEAN)))
        .isCloseTo(-mean, within(1e-12));
  }

  @Test
  void aPathThatWasTakenIsNoLimit() {
    Map<String, List<Double>> taken =
        Map.of("ac", last(TABLE.values("ac")), "bc", last(TABLE.values("bc")));
    LimitAnswer answer =
        SeriesLimit.of(
            TABLE,
            1,
            new TriadQuestion(
                "ab", Axis.COOPERATION, new Channel(taken), Timing.SAME_PERIOD, Total.MEAN),
            draws(1));
    assertThat(answer).isInstanceOf(NoMeasurableLimit.class);
    assertThat(answer.size().orElseThrow().bound()).isZero();
  }

  private static List<Double> last(double[] values) {
    return IntStream.range(values.length - 5, values.length).mapToObj(t -> values[t]).toList();
  }

  private static double magnitude(TriadQuestion question) {
    return SeriesLimit.of(TABLE, 1, question, draws(1)).size().orElseThrow().magnitude();
  }

  @Test
  void theSameSeedGivesTheSameAnswer() {
    assertThat(SeriesLimit.of(TABLE, 2, QUESTION, draws(7)))
        .isEqualTo(SeriesLimit.of(TABLE, 2, QUESTION, draws(7)));
  }

  @Test
  void aPriorServesWhereThereAreTooFewPeriods() {
    SeriesTable table = LIMITING.table(16, 5);
    assertThat(SeriesLimit.of(table, 2, QUESTION, draws(1)))
        .isInstanceOfSatisfying(
            TooLittleData.class,
            answer -> {
              assertThat(answer.n()).isEqualTo(16);
              assertThat(answer.needed()).isEqualTo(2 + 3 * 7);
            });
    assertThat(
            SeriesLimit.of(BayesianVar.of(table, 2, SimsZhaPrior.weekly(3)), QUESTION, draws(1))
                .size())
        .isPresent();
  }

  @Test
  void badInputIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SeriesLimit.of(TABLE, 1, asked(Channel.at(Map.of("zz", 0.0), 5)), draws(1)))
        .withMessageContaining("no series 'zz'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SeriesLimit.of(TABLE, 1, asked(Channel.at(Map.of("ac", 0.0), 150)), draws(1)))
        .withMessageContaining("hold it for fewer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked(Channel.at(Map.of("ab", 0.0), 5)))
        .withMessageContaining("both sought and held");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channel.at(Map.of("ac", Double.NaN), 5))
        .withMessageContaining("'ac' holds a missing");
    assertThatIllegalArgumentException().isThrownBy(() -> Channel.at(Map.of("ac", 1.0), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Channel(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Channel(Map.of("ac", List.of(1.0), "bc", List.of(1.0, 2.0))))
        .withMessageContaining("give all the same");
    SeriesTable still =
        SeriesTable.of(
            Periods.numbered(150),
            Map.of("ab", TABLE.values("ab"), "ac", new double[150], "bc", TABLE.values("bc")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesLimit.of(still, 1, QUESTION, draws(1)))
        .withMessageContaining("'ac' is constant");
  }

  @Test
  void seriesThatExplodeGiveNoNumber() {
    double[] ab = new double[60];
    for (int t = 0; t < 60; t++) {
      ab[t] = Math.pow(30, t) * TABLE.values("ab")[t];
    }
    SeriesTable table =
        SeriesTable.of(
            Periods.numbered(60),
            Map.of(
                "ab", ab,
                "ac", TABLE.rows(0, 60).values("ac"),
                "bc", TABLE.rows(0, 60).values("bc")));
    TriadQuestion question = asked(Channel.at(Map.of("ac", 0.0), 58));
    LimitAnswer answer = SeriesLimit.of(table, 1, question, draws(1));
    assertThat(answer).isInstanceOf(TooLittleData.class);
  }

  private static TriadQuestion asked(Channel channel) {
    return new TriadQuestion("ab", Axis.COOPERATION, channel, Timing.NEXT_PERIOD, Total.MEAN);
  }

  @Test
  void meansAreTakenOverTheWholeTable() {
    Channel channel = Channel.atMeans(TABLE, Simulated.CHANNEL, 4);
    double mean = Arrays.stream(TABLE.values("ac")).average().orElseThrow();
    assertThat(channel.steps()).isEqualTo(4);
    assertThat(channel.path())
        .containsOnlyKeys("ac", "bc")
        .containsEntry("ac", Collections.nCopies(4, mean));
  }
}
