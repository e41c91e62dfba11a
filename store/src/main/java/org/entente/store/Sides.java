package org.entente.store;

import org.jspecify.annotations.Nullable;

/**
 * Whose events are wanted. Reciprocal events, where all parties act together, belong to both
 * directions of a pair.
 *
 * @param a code of a state, organisation or group
 * @param b code of the other; null for anyone
 * @param directed whether {@code a} must be the one that acts
 */
public record Sides(String a, @Nullable String b, boolean directed) {

  /** Events between the two, whoever acts. */
  public static Sides pair(String a, String b) {
    return new Sides(a, b, false);
  }

  /** Events in which the first acts towards the second. */
  public static Sides directed(String from, String to) {
    return new Sides(from, to, true);
  }

  /** Events in which this one takes part. */
  public static Sides of(String a) {
    return new Sides(a, null, false);
  }
}
