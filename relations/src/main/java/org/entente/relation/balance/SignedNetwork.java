package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * States and the signed ties among them. A tie that is given twice with the same sign counts once.
 *
 * @param ties in the order of their states' names, at most one a pair
 */
public record SignedNetwork(List<Tie> ties) {
  private record Pair(String a, String b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  /**
   * Sorts the ties and drops repetitions.
   *
   * @throws IllegalArgumentException if a pair has ties of both signs
   */
  public SignedNetwork {
    Map<Pair, Tie> one = new TreeMap<>();
    for (Tie tie : ties) {
      Tie before = one.putIfAbsent(new Pair(tie.a(), tie.b()), tie);
      if (before != null && before.sign() != tie.sign()) {
        throw new IllegalArgumentException(
            "the tie of '%s' and '%s' is given with both signs: decide for one, or drop it"
                .formatted(tie.a(), tie.b()));
      }
    }
    ties = List.copyOf(one.values());
  }

  /** The states that have a tie, in the order of the alphabet. */
  public List<String> states() {
    TreeSet<String> states = new TreeSet<>();
    for (Tie tie : ties) {
      states.add(tie.a());
      states.add(tie.b());
    }
    return List.copyOf(states);
  }

  /**
   * The network in which one tie has changed its sign.
   *
   * @throws IllegalArgumentException if the network does not have this tie
   */
  public SignedNetwork flip(Tie tie) {
    if (!ties.contains(tie)) {
      throw new IllegalArgumentException("the network has no " + tie);
    }
    List<Tie> changed = new ArrayList<>(ties);
    changed.set(ties.indexOf(tie), tie.flipped());
    return new SignedNetwork(changed);
  }
}
