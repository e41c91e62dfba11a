package org.entente.claim.internal;

import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the records of two passages say by themselves: an act told as fact and as none, a limit
 * asserted and denied, exact quantities of the same thing that differ.
 */
public final class RecordRules {
  /** Cosine of two passages' words from which on they are about the same thing. */
  private static final double SAME_TOPIC = 0.25;

  private RecordRules() {}

  /**
   * How two passages contradict each other by their records.
   *
   * @param type how they differ
   * @param confidence 0 to 1: that of the less sure record, less for words that are less like
   */
  public record Finding(Contradiction.Type type, double confidence) {}

  /**
   * The surest contradiction between records of the passages.
   *
   * @param likeness cosine of the passages' words
   */
  public static Optional<Finding> of(Testimony a, Testimony b, double likeness) {
    Finding best = null;
    for (Claim one : a.records()) {
      for (Claim other : b.records()) {
        Finding found = likeness < SAME_TOPIC ? null : between(one, other, likeness);
        best = found != null && (best == null || found.confidence > best.confidence) ? found : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Finding between(Claim a, Claim b, double likeness) {
    double weight = (1 + likeness) / 2;
    if (a instanceof Event one && b instanceof Event other && isDenied(one, other)) {
      double surest = Math.min(one.confidence(), other.confidence());
      return new Finding(Contradiction.Type.DENIAL, surest * weight);
    }
    if (a instanceof Limit one && b instanceof Limit other && isDenied(one, other)) {
      double surest = Math.min(one.confidence(), other.confidence());
      return new Finding(Contradiction.Type.LIMIT, surest * weight);
    }
    return a instanceof Figure one && b instanceof Figure other && differ(one, other)
        ? new Finding(Contradiction.Type.FIGURE, weight)
        : null;
  }

  private static boolean isDenied(Event a, Event b) {
    boolean opposed =
        (a.status() == Status.NEGATED && b.status() == Status.ASSERTED)
            || (a.status() == Status.ASSERTED && b.status() == Status.NEGATED);
    return opposed
        && a.type() == b.type()
        && a.sides().equals(b.sides())
        && (a.isReciprocal() || b.isReciprocal() || a.actor().equals(b.actor()))
        && !areApart(a.date(), b.date());
  }

  private static boolean isDenied(Limit a, Limit b) {
    boolean opposed =
        (a.direction() == Limit.Direction.LIMITS) != (b.direction() == Limit.Direction.LIMITS);
    return opposed
        && a.limiter().equals(b.limiter())
        && a.status() == Status.ASSERTED
        && b.status() == Status.ASSERTED
        && !areApart(a.date(), b.date());
  }

  /** Exact quantities of what both call alike. */
  private static boolean differ(Figure a, Figure b) {
    return a.unit().equals(b.unit())
        && a.qualifier() == Figure.Qualifier.EXACT
        && b.qualifier() == Figure.Qualifier.EXACT
        && !a.what().isEmpty()
        && Wording.of(a.what()).counts().keySet().equals(Wording.of(b.what()).counts().keySet())
        && a.quantity() != b.quantity()
        && a.date() != null
        && b.date() != null
        && a.date().interval().equals(b.date().interval());
  }

  private static boolean areApart(@Nullable EventDate a, @Nullable EventDate b) {
    return a != null && b != null && !a.interval().overlaps(b.interval());
  }
}
