package org.entente.relation.balance;

/**
 * How much work the search for the frustration index may do. Counted, not timed, so that the same
 * input always has the same result.
 *
 * @param seed for the heuristic that finds the camps; the index does not depend on it
 * @param operations how many multiplications each block may cost before bounds are given instead
 */
public record Effort(long seed, long operations) {
  /** Checks that there is something to do. */
  public Effort {
    if (operations < 1) {
      throw new IllegalArgumentException("operations is " + operations + ": give at least 1");
    }
  }

  /** Enough for networks of states: under a minute a block, where most take a tenth of a second. */
  public static Effort standard() {
    return new Effort(1, 20_000_000_000L);
  }

  Budget budget() {
    return new Budget(operations);
  }

  /** What is left of the operations. */
  static final class Budget {
    private long left;

    private Budget(long operations) {
      left = operations;
    }

    void spend(long operations) {
      left -= operations;
    }

    boolean spent() {
      return left <= 0;
    }
  }
}
