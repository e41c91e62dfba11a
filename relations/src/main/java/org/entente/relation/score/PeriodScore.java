package org.entente.relation.score;

/**
 * A period on both axes.
 *
 * @param period which
 * @param cooperation what was done for the other
 * @param conflict what was done against the other
 */
public record PeriodScore(Period period, AxisScore cooperation, AxisScore conflict) {
  /** One of the two. */
  public AxisScore on(Axis axis) {
    return axis == Axis.COOPERATION ? cooperation : conflict;
  }
}
