package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.PairScore;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void aModelThatIsTooSureIsDamped() {
    List<Judged> pairs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pairs.add(pair(i, i % 4 != 0, 0.99f, false)); // says 0.99, is right in 3 of 4
    }
    Combination combination = Calibration.fit(pairs);
    List<PairScore> weighed = pairs.stream().map(p -> p.with(combination)).toList();
    assertThat(weighed.get(0).any()).isCloseTo(0.75f, Offset.offset(0.03f));
    assertThat(Calibration.error(Calibration.reliability(pairs, weighed))).isLessThan(0.03);
    List<PairScore> alone = pairs.stream().map(Judged::score).toList();
    assertThat(Calibration.error(Calibration.reliability(pairs, alone))).isGreaterThan(0.2);
  }

  @Test
  void votesThatAreMostlyRightGetWeight() {
    List<Judged> pairs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean event = i % 2 == 0;
      pairs.add(pair(i, event, 0.5f, event));
    }
    assertThat(Calibration.fit(pairs).verb()).isGreaterThan(1);
  }

  @Test
  void foldsNeverWeighASentenceByItself() {
    List<Judged> pairs = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      pairs.add(pair(i, i % 5 == 0, 0.5f, i % 5 == 0)); // votes are right in fold 0 only by chance
    }
    assertThat(Calibration.crossFitted(pairs).get(0).any())
        .isLessThan(pairs.get(0).with(Calibration.fit(pairs)).any());
  }

  private static Judged pair(int sentence, boolean event, float any, boolean vote) {
    float[] types = new float[Labels.TYPES];
    types[Labels.NONE] = 1 - any;
    types[1 + EventType.ASSAULT.ordinal()] = any;
    float[] verbs = new float[Labels.TYPES];
    verbs[1 + EventType.ASSAULT.ordinal()] = vote ? 1 : 0;
    PairScore score =
        new PairScore(
            0,
            1,
            types,
            0,
            new float[Labels.STATUSES],
            new float[Labels.modes().size()],
            new float[Labels.CONTEXTS],
            null,
            new float[0]);
    List<Example.Act> gold =
        event
            ? List.of(new Example.Act(EventType.ASSAULT, null, Status.ASSERTED, false, null, null))
            : List.of();
    return new Judged(sentence, gold, score, verbs, new float[Labels.TYPES]);
  }
}
