package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.model.Interval;
import org.entente.relation.score.PairHistory.Turn;
import org.junit.jupiter.api.Test;

class PairHistoryTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(Bootstrap.By.DOCUMENTS, 200, 0.95, 1);

  /** One quarrel a month for two years, then ten a month for two. */
  private static List<ScoredAct> quarrels() {
    List<ScoredAct> acts = new ArrayList<>();
    for (int month = 0; month < 48; month++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusMonths(month);
      for (int act = 0; act < (month < 24 ? 1 : 10); act++) {
        acts.add(new ScoredAct(day.plusDays(act), Axis.CONFLICT, 4, 1, "d" + month + "-" + act));
      }
    }
    return acts;
  }

  private static PairHistory history(List<ScoredAct> acts) {
    Interval span = new Interval(LocalDate.of(2000, 1, 1), LocalDate.of(2003, 12, 31));
    ScoreSettings settings =
        new ScoreSettings(
            new Scale("PLOVER", "2021"), PeriodLength.MONTH, span, OptionalDouble.empty());
    return PairHistory.of(acts, settings, BOOTSTRAP, 24);
  }

  @Test
  void aJumpInOneAxisIsTheOnlyTurningPoint() {
    List<Turn> turns = history(quarrels()).likeliest(0.5);
    assertThat(turns).hasSize(1);
    assertThat(turns.get(0).axis()).isEqualTo(Axis.CONFLICT);
    assertThat(turns.get(0).at().period().label()).isEqualTo("2002-01");
    assertThat(turns.get(0).before()).isBetween(0.8, 1.3);
    assertThat(turns.get(0).at().level()).isBetween(9.0, 11.0);
  }

  @Test
  void actsAndMeansAreOfTheAxisAsked() {
    PairHistory history = history(quarrels());
    assertThat(history.acts(Axis.CONFLICT)).isEqualTo(24 + 240);
    assertThat(history.mean(Axis.CONFLICT)).hasValue(4);
    assertThat(history.acts(Axis.COOPERATION)).isZero();
    assertThat(history.mean(Axis.COOPERATION)).isEmpty();
    assertThat(history.ranges(Axis.CONFLICT).get(0)).isEmpty();
    assertThat(history.ranges(Axis.CONFLICT).get(30)).isPresent();
  }

  @Test
  void aLevelAxisHasNoTurningPoints() {
    PairHistory history = history(quarrels());
    assertThat(history.turns(Axis.COOPERATION)).isEmpty();
    assertThat(history(List.of()).likeliest(0)).isEmpty();
  }
}
