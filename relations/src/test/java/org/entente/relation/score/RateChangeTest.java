package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.relation.score.RateChange.Direction;
import org.entente.relation.score.RateChange.Stretch;
import org.entente.relation.score.RelationChange.Verdict;
import org.junit.jupiter.api.Test;

class RateChangeTest {
  private static final RateChange MORE = change(12, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
  private static final RateChange FEWER = change(0, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10);
  private static final RateChange SAME = change(2, 2, 1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3);

  @Test
  void theIntervalIsThatOfJeffreys() {
    // Ends of Beta(5.5, 24.5), by numerical integration of its density.
    RateChange change = change(5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    assertThat(change.expected()).isEqualTo(2);
    assertThat(change.dispersion()).isEqualTo(1);
    double low = change.low() / 12;
    double high = change.high() / 12;
    assertThat(low / (1 + low)).isCloseTo(0.06899, within(1e-4));
    assertThat(high / (1 + high)).isCloseTo(0.33742, within(1e-4));
  }

  @Test
  void aChangeIsToldOnlyBeyondChance() {
    assertThat(MORE.direction()).isEqualTo(Direction.MORE);
    assertThat(FEWER.direction()).isEqualTo(Direction.FEWER);
    assertThat(SAME.direction()).isEqualTo(Direction.SAME);
  }

  @Test
  void burstsMakeTheIntervalWider() {
    RateChange even = change(6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    RateChange bursts = change(6, 0, 0, 12, 0, 0, 0, 0, 0, 0, 12, 0, 0);
    assertThat(even.direction()).isEqualTo(Direction.MORE);
    assertThat(bursts.dispersion()).isGreaterThan(5);
    assertThat(bursts.direction()).isEqualTo(Direction.SAME);
  }

  @Test
  void moreTextsAreNotMoreActs() {
    List<Stretch> before = Collections.nCopies(12, new Stretch(4, 100));
    assertThat(RateChange.of(new Stretch(16, 100), before, 0.95).direction())
        .isEqualTo(Direction.MORE);
    assertThat(RateChange.of(new Stretch(16, 400), before, 0.95).direction())
        .isEqualTo(Direction.SAME);
  }

  @Test
  void nothingBeforeAndNothingNowStayFinite() {
    RateChange none = change(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(none.low()).isFinite();
    assertThat(none.high()).isFinite();
    assertThat(none.direction()).isEqualTo(Direction.SAME);
  }

  @Test
  void bothAxesTogetherMakeTheVerdict() {
    assertThat(new RelationChange(MORE, SAME).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(new RelationChange(SAME, FEWER).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(new RelationChange(SAME, MORE).verdict()).isEqualTo(Verdict.WORSENED);
    assertThat(new RelationChange(FEWER, MORE).verdict()).isEqualTo(Verdict.WORSENED);
    assertThat(new RelationChange(MORE, MORE).verdict()).isEqualTo(Verdict.UNCHANGED);
    assertThat(new RelationChange(SAME, SAME).verdict()).isEqualTo(Verdict.UNCHANGED);
    RateChange few = change(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(new RelationChange(few, few).verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  private static RateChange change(int now, int... before) {
    List<Stretch> months = Arrays.stream(before).mapToObj(acts -> new Stretch(acts, 30)).toList();
    return RateChange.of(new Stretch(now, 30), months, 0.95);
  }
}
