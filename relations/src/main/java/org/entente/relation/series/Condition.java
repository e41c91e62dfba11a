package org.entente.relation.series;

/**
 * A value that a series is held at in the future.
 *
 * @param step how many periods after the last observed one, 1 or more
 * @param value in the units of the series
 */
public record Condition(String series, int step, double value) {
  public Condition {
    if (step < 1) {
      throw new IllegalArgumentException(
          "a condition on '%s' at step %d: the first future period is step 1"
              .formatted(series, step));
    }
    if (!(Math.abs(value) <= 1e100)) {
      throw new IllegalArgumentException(
          "a condition on '%s' at step %d is %s: give a finite value below 1e100"
              .formatted(series, step, value));
    }
  }
}
