package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.model.Interval;
import org.entente.model.Quad;
import org.entente.relation.score.Axis;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.ScoredAct;
import org.entente.store.Granularity;
import org.entente.store.Series;
import org.junit.jupiter.api.Test;

class DailyActsTest {
  private static final LocalDate SPRING = LocalDate.of(2020, 4, 1);
  private static final LocalDate SUMMER = LocalDate.of(2020, 7, 19);

  private final DailyActs acts =
      new DailyActs(
          new Series(
              Granularity.DAY,
              List.of(
                  new Series.Period(
                      SPRING,
                      Map.of(Quad.VERBAL_COOPERATION, 2L, Quad.MATERIAL_COOPERATION, 1L),
                      9,
                      0),
                  new Series.Period(
                      SUMMER,
                      Map.of(Quad.VERBAL_COOPERATION, 1L, Quad.MATERIAL_CONFLICT, 2L),
                      4,
                      -18)),
              5,
              3));

  @Test
  void everyReportIsAnActWithItsDaysMeanIntensity() {
    assertThat(acts.size()).isEqualTo(6);
    List<ScoredAct> conflict =
        acts.scored(true).stream().filter(act -> act.axis() == Axis.CONFLICT).toList();
    assertThat(conflict).hasSize(2).allMatch(act -> act.intensity() == 9 && act.weight() == 1);
    assertThat(acts.scored(false).stream().mapToDouble(ScoredAct::intensity).sum()).isEqualTo(31);
  }

  @Test
  void whatHasNoDayOfItsOwnIsCountedApart() {
    assertThat(acts.undated()).isEqualTo(5);
    assertThat(acts.byPublication()).isEqualTo(3);
    assertThat(acts.span()).contains(new Interval(SPRING, SUMMER));
  }

  @Test
  void periodsHoldTheirClasses() {
    Map<Period, Map<Quad, Long>> counts = acts.counts(PeriodLength.YEAR);
    assertThat(counts).hasSize(1);
    assertThat(counts.get(PeriodLength.YEAR.containing(SPRING)))
        .containsEntry(Quad.VERBAL_COOPERATION, 3L)
        .containsEntry(Quad.MATERIAL_CONFLICT, 2L);
  }
}
