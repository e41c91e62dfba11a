package org.entente.relation.balance;

import java.util.List;

/**
 * Three states with ties among all of them. Balanced if the product of the signs is positive: all
 * friends, or two friends with a common enemy (Heider 1946; Cartwright and Harary 1956).
 *
 * @param ties the three ties
 */
public record Triad(List<Tie> ties) {
  /** Copies the ties. */
  public Triad {
    if (ties.size() != 3) {
      throw new IllegalArgumentException("a triad has three ties, not " + ties.size());
    }
    ties = List.copyOf(ties);
  }

  /** Whether the product of the three signs is positive. */
  public boolean balanced() {
    return ties.stream().mapToInt(Tie::sign).reduce(1, (a, b) -> a * b) > 0;
  }
}
