package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.PairScore;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final Span FOCUS = new Span(5, 9);

  private final Decisions decisions = new Decisions(0.5);

  /** A score of one pair: {@code type} with probability {@code any}, none otherwise. */
  private static PairScore score(
      int actor, int recipient, EventType type, double any, double reciprocal) {
    float[] types = new float[Labels.TYPES];
    types[Labels.NONE] = (float) (1 - any);
    types[1 + type.ordinal()] = (float) any;
    float[] statuses = new float[Labels.STATUSES];
    statuses[Status.ASSERTED.ordinal()] = 1;
    float[] modes = new float[Labels.modes().size()];
    float[] contexts = new float[Labels.CONTEXTS];
    return new PairScore(
        actor,
        recipient,
        types,
        (float) reciprocal,
        statuses,
        modes,
        contexts,
        FOCUS,
        new float[0]);
  }

  /**
   * Scores of all ordered pairs of {@code sides} sides: the given ones, and none for all others.
   */
  private static List<PairScore> all(int sides, PairScore... given) {
    List<PairScore> scores = new ArrayList<>();
    for (int actor = 0; actor < sides; actor++) {
      for (int recipient = 0; recipient < sides; recipient++) {
        if (actor != recipient) {
          int a = actor;
          int r = recipient;
          scores.add(
              Arrays.stream(given)
                  .filter(s -> s.actor() == a && s.recipient() == r)
                  .findFirst()
                  .orElseGet(() -> score(a, r, EventType.AGREE, 0.01, 0)));
        }
      }
    }
    return scores;
  }

  @Test
  void aPairBelowTheThresholdHasNoAct() {
    assertThat(decisions.acts(all(2, score(0, 1, EventType.AID, 0.4, 0)))).isEmpty();
  }

  @Test
  void theDirectionIsThatOfTheLikelyPair() {
    Act act = decisions.acts(all(2, score(1, 0, EventType.AID, 0.9, 0))).get(0);
    assertThat(act.actors()).containsExactly(1);
    assertThat(act.recipients()).containsExactly(0);
    assertThat(act.type()).isEqualTo(EventType.AID);
  }

  @Test
  void bothDirectionsMayHaveActsOfTheirOwn() {
    List<Act> acts =
        decisions.acts(
            all(2, score(0, 1, EventType.REQUEST, 0.9, 0), score(1, 0, EventType.REJECT, 0.8, 0)));
    assertThat(acts).extracting(Act::type).containsExactly(EventType.REQUEST, EventType.REJECT);
  }

  @Test
  void aReciprocalActOfThreePartiesIsOneAct() {
    List<Act> acts =
        decisions.acts(
            all(
                3,
                score(0, 1, EventType.CONSULT, 0.9, 0.9),
                score(1, 0, EventType.CONSULT, 0.9, 0.9),
                score(1, 2, EventType.CONSULT, 0.8, 0.9),
                score(2, 1, EventType.CONSULT, 0.8, 0.9),
                score(0, 2, EventType.CONSULT, 0.7, 0.9),
                score(2, 0, EventType.CONSULT, 0.7, 0.9)));
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).actors()).containsExactly(0, 1, 2);
    assertThat(acts.get(0).recipients()).isEmpty();
    assertThat(acts.get(0).confidence()).isCloseTo(0.9, org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void oneActTowardsTwoSidesKeepsBothAsRecipients() {
    List<Act> acts =
        decisions.acts(
            all(3, score(0, 1, EventType.ACCUSE, 0.9, 0), score(0, 2, EventType.ACCUSE, 0.8, 0)));
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).recipients()).containsExactly(1, 2);
  }
}
