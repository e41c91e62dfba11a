package org.entente.event.scoring;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of an ordered pair of sides of a sentence. All are probabilities.
 *
 * @param actor number of the side that acts
 * @param recipient number of the side that is acted upon
 * @param types by {@link Labels}: none first, then PLOVER's types; sum 1
 * @param reciprocal that both do it together
 * @param statuses by {@link Status}; sum 1
 * @param modes by {@link Labels#modes()}; unscaled, to be compared within one type
 * @param contexts by {@link org.entente.model.Context}, each on its own
 * @param focus the word that the pair attends to most, outside the mentions
 * @param vector what the model sees in the pair; pairs with like vectors are judged alike
 */
public record PairScore(
    int actor,
    int recipient,
    float[] types,
    float reciprocal,
    float[] statuses,
    float[] modes,
    float[] contexts,
    @Nullable Span focus,
    float[] vector) {

  /** The same with other probabilities of types. */
  public PairScore withTypes(float[] others) {
    return new PairScore(
        actor, recipient, others, reciprocal, statuses, modes, contexts, focus, vector);
  }

  /** Probability that there is an event between the two. */
  public float any() {
    return 1 - types[Labels.NONE];
  }

  public float of(EventType type) {
    return types[1 + type.ordinal()];
  }

  /** The likeliest type, none left aside. */
  public EventType best() {
    EventType best = EventType.AGREE;
    for (EventType type : EventType.values()) {
      best = of(type) > of(best) ? type : best;
    }
    return best;
  }

  public Status status() {
    Status best = Status.ASSERTED;
    for (Status status : Status.values()) {
      best = statuses[status.ordinal()] > statuses[best.ordinal()] ? status : best;
    }
    return best;
  }

  /** The likeliest mode of {@code type}; null if it has none. */
  public @Nullable String mode(EventType type) {
    List<Labels.Mode> all = Labels.modes();
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).type() == type && (best < 0 || modes[i] > modes[best])) {
        best = i;
      }
    }
    return best < 0 ? null : all.get(best).name();
  }
}
