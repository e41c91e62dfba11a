package org.entente.store;

/**
 * How much two sides have to do with each other.
 *
 * @param a code, the first in the order of the alphabet
 * @param b code of the other
 * @param cooperation number of cooperative events
 * @param conflict number of conflictual events
 */
public record PairCount(String a, String b, long cooperation, long conflict) {
  /** Number of events of either class. */
  public long events() {
    return cooperation + conflict;
  }
}
