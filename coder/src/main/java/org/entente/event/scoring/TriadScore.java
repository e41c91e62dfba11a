package org.entente.event.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Limit;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of a third side and a pair of a sentence. All are probabilities.
 *
 * @param limiter number of the third side
 * @param first number of one of the pair
 * @param second number of the other, above {@code first}
 * @param directions none first, then by {@link Limit.Direction}; sum 1
 * @param mechanisms by {@link Limit.Mechanism}; sum 1
 * @param statuses by {@link Status}; sum 1
 * @param focus the word that the triad attends to most, outside the mentions
 */
public record TriadScore(
    int limiter,
    int first,
    int second,
    float[] directions,
    float[] mechanisms,
    float[] statuses,
    @Nullable Span focus) {

  /**
   * Of each three sides the likeliest limiter alone: of the same three, one stands between two.
   *
   * @param scores of one sentence
   */
  public static List<TriadScore> likeliest(List<TriadScore> scores) {
    Map<Set<Integer>, TriadScore> best = new LinkedHashMap<>();
    for (TriadScore score : scores) {
      best.merge(
          Set.of(score.limiter, score.first, score.second),
          score,
          (one, other) -> one.any() >= other.any() ? one : other);
    }
    return List.copyOf(best.values());
  }

  /** Probability that the sentence tells of a limit, of whatever direction. */
  public float any() {
    return 1 - directions[0];
  }

  /** The likeliest direction, none left aside. */
  public Limit.Direction direction() {
    return Limit.Direction.values()[best(directions, 1) - 1];
  }

  public Limit.Mechanism mechanism() {
    return Limit.Mechanism.values()[best(mechanisms, 0)];
  }

  public Status status() {
    return Status.values()[best(statuses, 0)];
  }

  private static int best(float[] values, int from) {
    int best = from;
    for (int i = from; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
