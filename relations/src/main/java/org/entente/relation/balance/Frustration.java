package org.entente.relation.balance;

import java.util.List;

/**
 * How far a signed network is from balance: the least number of ties that any division into two
 * camps leaves frustrated, that is friends apart or enemies together.
 */
public sealed interface Frustration {
  /** Camps with the fewest frustrated ties found. */
  Camps camps();

  /** The ties that those camps leave frustrated. */
  List<Tie> frustrated();

  /**
   * The index is proved.
   *
   * @param index the frustration index, the number of frustrated ties
   */
  record Exact(int index, Camps camps, List<Tie> frustrated) implements Frustration {}

  /**
   * The effort ended before the proof.
   *
   * @param atLeast what the index is proved not to fall below
   * @param atMost the number of frustrated ties of the camps found
   */
  record Bounded(int atLeast, int atMost, Camps camps, List<Tie> frustrated)
      implements Frustration {}
}
