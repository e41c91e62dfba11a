package org.entente.relation.limit;

import java.time.LocalDate;

/**
 * That a text says of C whether it limits A–B.
 *
 * @param sources how many independent sources say so, above 0; below 1 where a source only half
 *     counts
 */
public record LimitStatement(Direction direction, LocalDate date, double sources) {
  /** What is said. */
  public enum Direction {
    /** C limits A–B. */
    LIMITS,
    /** C tries to, or might, but does not. */
    FAILS_TO_LIMIT,
    /** Someone denies that C has a say. */
    DENIED
  }

  /**
   * Checks the weight.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public LimitStatement {
    if (!(sources > 0 && sources <= 1e9)) {
      throw new IllegalArgumentException(
          "a statement of %s has %s sources: give a number above 0, or leave it out"
              .formatted(date, sources));
    }
  }
}
