package org.entente.relation.series;

/** Numbers that must lie within bounds; one that does not is told with them. */
final class Range {
  /** As far ahead as responses and forecasts reach. */
  static final int FARTHEST = 10_000;

  private Range() {}

  /** The value itself if it lies between the bounds, both inclusive. */
  static int require(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          most < least
              ? "%s is %d; these data are too few for any".formatted(what, value)
              : "%s is %d; it can be %d to %d".formatted(what, value, least, most));
    }
    return value;
  }
}
