package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.entente.model.Limit;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class TriadScoreTest {
  private static TriadScore score(int limiter, int first, int second, float none) {
    float rest = 1 - none;
    return new TriadScore(
        limiter,
        first,
        second,
        new float[] {none, rest * 0.2f, rest * 0.7f, rest * 0.1f},
        new float[] {0, 0.9f, 0.1f, 0, 0, 0, 0, 0, 0, 0},
        new float[] {0.1f, 0, 0, 0.9f, 0},
        null);
  }

  @Test
  void ofTheSameThreeOnlyTheLikeliestLimiterIsKept() {
    TriadScore likely = score(1, 0, 2, 0.2f);
    TriadScore other = score(3, 0, 1, 0.9f);
    assertThat(
            TriadScore.likeliest(
                List.of(score(0, 1, 2, 0.6f), likely, score(2, 0, 1, 0.4f), other)))
        .containsExactly(likely, other);
  }

  @Test
  void noneIsLeftAsideWhereTheLabelsAreTold() {
    TriadScore score = score(0, 1, 2, 0.95f);
    assertThat(score.direction()).isEqualTo(Limit.Direction.FAILS_TO_LIMIT);
    assertThat(score.mechanism()).isEqualTo(Limit.Mechanism.PROMISE);
    assertThat(score.status()).isEqualTo(Status.HYPOTHETICAL);
    assertThat(score.any()).isCloseTo(0.05f, Offset.offset(1e-6f));
  }
}
