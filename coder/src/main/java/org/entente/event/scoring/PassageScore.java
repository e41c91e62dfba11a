package org.entente.event.scoring;

import org.entente.model.Contradiction;

/**
 * What the model says of two passages beside each other. All are probabilities.
 *
 * @param none that both can hold
 * @param contradiction that they cannot, or rate the same thing in opposite ways
 * @param change that both were true, each at its time
 * @param types by {@link Contradiction.Type}, change left out; sum 1
 */
public record PassageScore(float none, float contradiction, float change, float[] types) {
  /** How many types of contradiction the model tells apart. */
  public static final int TYPES = Contradiction.Type.values().length - 1;

  /** The likeliest type, a change over time included. */
  public Contradiction.Type type() {
    return change > contradiction ? Contradiction.Type.CHANGE : likeliestContradiction();
  }

  /** The likeliest type, supposed that the two passages cannot both hold; never a change. */
  public Contradiction.Type likeliestContradiction() {
    int best = 0;
    for (int i = 1; i < TYPES; i++) {
      best = types[i] > types[best] ? i : best;
    }
    return Contradiction.Type.values()[best];
  }
}
