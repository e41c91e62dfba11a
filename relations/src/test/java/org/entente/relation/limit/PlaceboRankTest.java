package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.PlaceboRank.Placebo;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.relation.limit.PlaceboRank.Unranked;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadQuestion.Total;
import org.entente.relation.score.Axis;
import org.entente.relation.series.Periods;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;
import org.junit.jupiter.api.Test;

class PlaceboRankTest {
  private static LimitAnswer size(double magnitude) {
    return LimitAnswer.of(
        new Estimate(magnitude, magnitude - 1, magnitude + 1, OptionalDouble.empty(), 50));
  }

  @Test
  void theThirdStateIsRankedWithItsSize() {
    Map<String, LimitAnswer> answers =
        Map.of(
            "IND", size(5),
            "BRA", size(1),
            "KEN", size(7),
            "FIN", size(5),
            "PER", new TooLittleData(4, 20, "too short"));
    Ranked ranked = (Ranked) PlaceboRank.of("IND", answers);
    assertThat(ranked.rank()).isEqualTo(3);
    assertThat(ranked.pValue()).isCloseTo(3 / 4.0, within(1e-15));
    assertThat(ranked.leastPValue()).isCloseTo(1 / 4.0, within(1e-15));
    assertThat(ranked.estimate().magnitude()).isEqualTo(5);
    assertThat(ranked.placebos()).extracting(Placebo::state).containsExactly("KEN", "FIN", "BRA");
    assertThat(ranked.unmeasured()).containsExactly("PER");
  }

  @Test
  void withoutMeasuresThereIsNoRank() {
    LimitAnswer nothing = new TooLittleData(4, 20, "too short");
    assertThat(PlaceboRank.of("IND", Map.of("IND", nothing, "BRA", size(1))))
        .isEqualTo(new Unranked((TooLittleData) nothing));
    assertThat(PlaceboRank.of("IND", Map.of("IND", size(1), "BRA", nothing)))
        .isInstanceOf(Unranked.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceboRank.of("XXX", Map.of("IND", size(1))))
        .withMessageContaining("no answer for 'XXX'");
  }

  /** Ten third states around one pair, none of which moves it: every rank is as likely. */
  @Test
  void withoutEffectPValuesAreUniform() {
    int worlds = 250;
    int[] ranks = new int[10];
    for (int world = 0; world < worlds; world++) {
      Ranked ranked = (Ranked) PlaceboRank.of("state 0", answers(new SplittableRandom(world)));
      ranks[ranked.rank() - 1]++;
    }
    double chiSquare = 0;
    for (int count : ranks) {
      chiSquare += Math.pow(count - worlds / 10.0, 2) / (worlds / 10.0);
    }
    // χ²(9) passes 27.9 once in a thousand seeds.
    assertThat(chiSquare).isLessThan(27.9);
  }

  private static Map<String, LimitAnswer> answers(SplittableRandom random) {
    double[] pair = series(random, 0.5);
    Map<String, LimitAnswer> answers = new LinkedHashMap<>();
    for (int state = 0; state < 10; state++) {
      Map<String, double[]> columns = new LinkedHashMap<>();
      columns.put("ab", pair);
      columns.put("ac", series(random, 0.4));
      SeriesTable table = SeriesTable.of(Periods.numbered(50), columns);
      Channel channel = Channel.at(Map.of("ac", -1.0), 8);
      TriadQuestion question =
          new TriadQuestion("ab", Axis.COOPERATION, channel, Timing.NEXT_PERIOD, Total.MEAN);
      answers.put("state " + state, SeriesLimit.of(table, 1, question, new Sampling(100, 0.95, 1)));
    }
    return answers;
  }

  private static double[] series(SplittableRandom random, double persistence) {
    double[] values = new double[50];
    for (int t = 1; t < values.length; t++) {
      values[t] = persistence * values[t - 1] + random.nextGaussian();
    }
    return values;
  }
}
