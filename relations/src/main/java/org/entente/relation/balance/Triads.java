package org.entente.relation.balance;

import java.util.Arrays;
import java.util.List;

/** The triads of a network. */
public final class Triads {
  private Triads() {}

  /** All triads, each once. */
  public static List<Triad> of(SignedNetwork network) {
    return UnbalancedCycles.allTriangles(Graph.of(network)).stream()
        .map(edges -> new Triad(Arrays.stream(edges).mapToObj(network.ties()::get).toList()))
        .toList();
  }
}
