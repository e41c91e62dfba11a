package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Interval;
import org.entente.relation.score.PairVolumes.Volume;
import org.junit.jupiter.api.Test;

class PairVolumesTest {
  private static final List<Period> YEARS =
      PeriodLength.YEAR.cut(new Interval(LocalDate.of(2000, 1, 1), LocalDate.of(2006, 12, 31)));

  private static Volume volume(String a, String b, int year, double cooperation, double conflict) {
    return new Volume(a, b, YEARS.get(year - 2000), cooperation, conflict);
  }

  @Test
  void aPairHasNoDirectionAndItsVolumesAddUp() {
    PairVolumes volumes =
        PairVolumes.of(
            YEARS, List.of(volume("GHA", "TGO", 2001, 2, 1), volume("TGO", "GHA", 2001, 3, 0)));
    assertThat(volumes.of("GHA", "TGO", Axis.COOPERATION)).containsExactly(0, 5, 0, 0, 0, 0, 0);
    assertThat(volumes.of("TGO", "GHA", Axis.CONFLICT)).containsExactly(0, 1, 0, 0, 0, 0, 0);
    assertThat(volumes.all()).containsExactly(0, 6, 0, 0, 0, 0, 0);
    assertThat(volumes.of("GHA", "FRA", Axis.CONFLICT)).containsOnly(0);
    assertThat(volumes.active("GHA", "TGO", Axis.COOPERATION)).isEqualTo(1);
    assertThat(volumes.states()).containsExactly("GHA", "TGO");
  }

  @Test
  void theLongestStretchWithAnyReportAtAllIsKept() {
    PairVolumes volumes =
        PairVolumes.of(
            YEARS,
            List.of(
                volume("GHA", "TGO", 2000, 1, 0),
                volume("GHA", "TGO", 2002, 0, 4),
                volume("FRA", "TGO", 2003, 1, 0),
                volume("GHA", "TGO", 2004, 2, 0),
                volume("GHA", "TGO", 2006, 9, 0)));
    PairVolumes unbroken = volumes.withoutGaps();
    assertThat(unbroken.periods())
        .extracting(Period::label)
        .containsExactly("2002", "2003", "2004");
    assertThat(unbroken.of("GHA", "TGO", Axis.COOPERATION)).containsExactly(0, 0, 2);
    assertThat(unbroken.of("TGO", "GHA", Axis.CONFLICT)).containsExactly(4, 0, 0);
    assertThat(unbroken.all()).containsExactly(4, 1, 2);
  }

  @Test
  void nothingReportedLeavesNoPeriods() {
    assertThat(PairVolumes.of(YEARS, List.of()).withoutGaps().periods()).isEmpty();
  }

  @Test
  void aVolumeThatIsNoneIsRefused() {
    assertThatThrownBy(() -> volume("GHA", "TGO", 2001, -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GHA and TGO")
        .hasMessageContaining("2001");
    assertThatThrownBy(() -> volume("GHA", "TGO", 2001, Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
