package org.entente.claim.internal;

import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Status;

/**
 * How far the records of two passages about a pair speak against each other: 0 for not at all, 1
 * for one that tells what the other negates. It only finds candidates; the relation model judges.
 */
public final class Opposition {
  private static final double SAME_TYPE_NEGATED = 1;
  private static final double OTHER_CLASS = 0.4;
  private static final double OTHER_DIRECTION = 0.8;
  private static final double OTHER_LIMITER = 0.4;
  private static final double OTHER_QUANTITY = 0.6;

  private Opposition() {}

  /** The strongest opposition between any two records of the passages. */
  public static double of(Testimony a, Testimony b) {
    double most = 0;
    for (Claim one : a.records()) {
      for (Claim other : b.records()) {
        most = Math.max(most, between(one, other));
      }
    }
    return most;
  }

  private static double between(Claim a, Claim b) {
    if (a instanceof Event one && b instanceof Event other) {
      return between(one, other);
    }
    if (a instanceof Limit one && b instanceof Limit other) {
      return between(one, other);
    }
    return a instanceof Figure one && b instanceof Figure other ? between(one, other) : 0;
  }

  private static double between(Event a, Event b) {
    boolean negated = (a.status() == Status.NEGATED) != (b.status() == Status.NEGATED);
    if (a.type() == b.type()) {
      return negated ? SAME_TYPE_NEGATED : 0;
    }
    boolean cooperation = a.type().quad().isCooperation();
    boolean opposed = (cooperation != b.type().quad().isCooperation()) != negated;
    return opposed ? OTHER_CLASS : 0;
  }

  private static double between(Limit a, Limit b) {
    boolean opposed =
        (a.direction() == Limit.Direction.LIMITS) != (b.direction() == Limit.Direction.LIMITS);
    return !opposed ? 0 : a.limiter().equals(b.limiter()) ? OTHER_DIRECTION : OTHER_LIMITER;
  }

  private static double between(Figure a, Figure b) {
    return a.unit().equals(b.unit()) && a.quantity() != b.quantity() ? OTHER_QUANTITY : 0;
  }
}
