package org.entente.relation.balance;

/**
 * How much work the search for the frustration index may do.
 *
 * @param seed for the heuristic that finds the camps; the index does not depend on it
 * @param nodes how many branches may be looked into in a block before bounds are given instead
 */
public record Effort(long seed, int nodes) {
  /** Checks that there is at least one node. */
  public Effort {
    if (nodes < 1) {
      throw new IllegalArgumentException("nodes is " + nodes + ": give at least 1");
    }
  }

  /** Enough for networks of states. */
  public static Effort standard() {
    return new Effort(1, 2000);
  }
}
