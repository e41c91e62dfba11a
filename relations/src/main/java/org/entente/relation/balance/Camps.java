package org.entente.relation.balance;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A division of states into two camps. Parts of the network without a tie between them are divided
 * each for itself; the first state of each part is in the first camp.
 *
 * @param first states in the order of the alphabet
 * @param second states in the order of the alphabet
 */
public record Camps(List<String> first, List<String> second) {
  /** Copies the lists. */
  public Camps {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  static Camps of(List<String> states, int[] side) {
    return new Camps(camp(states, side, 1), camp(states, side, -1));
  }

  private static List<String> camp(List<String> states, int[] side, int which) {
    return IntStream.range(0, side.length)
        .filter(v -> side[v] == which)
        .mapToObj(states::get)
        .toList();
  }
}
