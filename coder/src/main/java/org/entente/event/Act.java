package org.entente.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.event.scoring.PairScore;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An act between sides of a sentence, as the model judges it.
 *
 * @param actors numbers of the sides that act; all parties of a reciprocal act
 * @param recipients numbers of the sides acted upon; empty for reciprocal acts
 * @param type PLOVER type
 * @param score the pair's scores that speak for it most
 * @param confidence 0 to 1
 */
record Act(
    List<Integer> actors,
    List<Integer> recipients,
    EventType type,
    PairScore score,
    double confidence) {
  private static final double CONTEXT_THRESHOLD = 0.5;

  Status status() {
    return score.status();
  }

  /** Numbers of all that take part. */
  Set<Integer> sides() {
    Set<Integer> sides = new TreeSet<>(actors);
    sides.addAll(recipients);
    return sides;
  }

  @Nullable Span focus() {
    return score.focus();
  }

  Set<Context> contexts() {
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    for (Context context : Context.values()) {
      if (score.contexts()[context.ordinal()] >= CONTEXT_THRESHOLD) {
        contexts.add(context);
      }
    }
    return contexts;
  }
}
