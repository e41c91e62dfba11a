package org.entente.store;

import java.time.Instant;

/**
 * Something that a person said about what the store holds: a row of a trail that only grows.
 *
 * @param id number of the row; later rows have higher ones
 * @param madeAt when
 * @param madeBy who
 * @param kind what sort, such as {@code correction}
 * @param target what it is about; what that is, the kind tells
 * @param body JSON, in the kind's form
 */
public record Annotation(
    long id, Instant madeAt, String madeBy, String kind, String target, String body) {
  /**
   * An annotation before it is written.
   *
   * @param kind what sort
   * @param target what it is about
   * @param body JSON
   * @param madeBy who
   */
  public record Draft(String kind, String target, String body, String madeBy) {
    public Draft {
      if (kind.isBlank() || target.isBlank() || madeBy.isBlank()) {
        throw new IllegalArgumentException("an annotation needs a kind, a target and a person");
      }
    }
  }
}
