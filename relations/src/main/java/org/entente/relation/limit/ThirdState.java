package org.entente.relation.limit;

/**
 * A pair and the third state that is asked about.
 *
 * @param a one of the pair; among its partners the other is compared
 * @param b the other
 * @param third who may keep them apart
 */
public record ThirdState(String a, String b, String third) {
  /**
   * Checks that they are three.
   *
   * @throws IllegalArgumentException if they are not
   */
  public ThirdState {
    if (a.equals(b) || a.equals(third) || b.equals(third)) {
      throw new IllegalArgumentException(
          "%s, %s and %s are not three: name a pair and a third state".formatted(a, b, third));
    }
  }

  /** The same pair with another third state. */
  public ThirdState with(String other) {
    return new ThirdState(a, b, other);
  }
}
