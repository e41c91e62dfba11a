package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.model.Interval;
import org.junit.jupiter.api.Test;

class SignRuleTest {
  private static final ScoreSettings YEAR =
      new ScoreSettings(
          new Scale("PLOVER", "2021"),
          PeriodLength.YEAR,
          Interval.year(2015),
          OptionalDouble.empty());

  private static OptionalInt sign(SignRule rule, int friendly, int hostile, double intensity) {
    LocalDate day = LocalDate.of(2015, 4, 16);
    List<ScoredAct> acts = new ArrayList<>();
    acts.addAll(Collections.nCopies(friendly, new ScoredAct(day, Axis.COOPERATION, 3, 1, "a")));
    acts.addAll(Collections.nCopies(hostile, new ScoredAct(day, Axis.CONFLICT, intensity, 1, "b")));
    return rule.sign(PairScores.of(acts, YEAR).periods().get(0));
  }

  @Test
  void aWarWithTalksIsAWar() {
    assertThat(sign(SignRule.STANDARD, 8, 2, 10)).hasValue(-1);
    assertThat(sign(SignRule.STANDARD, 8, 2, 4)).hasValue(1);
  }

  @Test
  void pairsWithFewOrMildActsHaveNoTie() {
    assertThat(sign(SignRule.STANDARD, 1, 1, 10)).isEmpty();
    assertThat(sign(new SignRule(3, 1, 3), 8, 2, 4)).isEmpty();
  }

  @Test
  void thresholdsOutsideTheScaleAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SignRule(11, 1, 3))
        .withMessageContaining("thresholds of 11.0 for cooperation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SignRule(1, 1, 0))
        .withMessage("0 events at least for a tie: give 1 or more");
  }
}
