package org.entente.relation.balance;

/**
 * An undirected signed tie between two states; {@code a} comes before {@code b} in the alphabet, in
 * whichever order they are given.
 *
 * @param a one state
 * @param b another state
 * @param sign +1 for friendship, −1 for enmity
 */
public record Tie(String a, String b, int sign) {
  /**
   * Checks and orders the two states.
   *
   * @throws IllegalArgumentException if the states are the same or blank, or the sign is not ±1
   */
  public Tie {
    if (a.isBlank() || b.isBlank()) {
      throw new IllegalArgumentException("a tie of '" + a + "' and '" + b + "' lacks a state");
    }
    if (a.equals(b)) {
      throw new IllegalArgumentException("'" + a + "' has a tie with itself: drop it");
    }
    if (sign != 1 && sign != -1) {
      throw new IllegalArgumentException(
          "the tie of '" + a + "' and '" + b + "' has the sign " + sign + ": give 1 or -1");
    }
    if (a.compareTo(b) > 0) {
      String first = b;
      b = a;
      a = first;
    }
  }

  /** The same two states with the other sign. */
  public Tie flipped() {
    return new Tie(a, b, -sign);
  }
}
