package org.entente.relation.score;

import org.entente.relation.score.RateChange.Direction;

/**
 * Whether a relation improved in a period, against those before it.
 *
 * @param cooperation whether acts of cooperation became more
 * @param conflict the same of conflict
 */
public record RelationChange(RateChange cooperation, RateChange conflict) {
  /** With fewer acts in all, nothing is said. */
  public static final int LEAST = 6;

  /** What became of a relation. */
  public enum Verdict {
    IMPROVED,
    WORSENED,
    UNCHANGED,
    TOO_FEW
  }

  /**
   * Improved if there is more cooperation or less conflict, worsened for the reverse. Where both
   * axes rise or fall together, more or less is told of the two, which is neither.
   */
  public Verdict verdict() {
    int told = acts(cooperation) + acts(conflict);
    if (told < LEAST) {
      return Verdict.TOO_FEW;
    }
    int sum = sign(cooperation) - sign(conflict);
    return sum > 0 ? Verdict.IMPROVED : sum < 0 ? Verdict.WORSENED : Verdict.UNCHANGED;
  }

  /** The change of an axis. */
  public RateChange on(Axis axis) {
    return axis == Axis.COOPERATION ? cooperation : conflict;
  }

  private static int acts(RateChange change) {
    return change.acts() + change.before();
  }

  private static int sign(RateChange change) {
    return change.direction() == Direction.MORE
        ? 1
        : change.direction() == Direction.FEWER ? -1 : 0;
  }
}
