package org.entente.relation.balance;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Tabu search for two camps with few frustrated edges: always the best move of one vertex that was
 * not moved lately. It remembers the least frustration at which it saw each edge frustrated.
 */
final class LocalSearch {
  private final Graph graph;
  private final SplittableRandom random;
  private final int[] side;

  /** Satisfied minus frustrated edges at a vertex: what its move adds to the frustration. */
  private final int[] gain;

  private final int[] restUntil;
  private final int[] leastWhenFrustrated;
  private int frustration;
  private int[] best;
  private int least = Integer.MAX_VALUE;

  LocalSearch(Graph graph, long seed) {
    this.graph = graph;
    random = new SplittableRandom(seed);
    side = new int[graph.vertices()];
    gain = new int[graph.vertices()];
    restUntil = new int[graph.vertices()];
    leastWhenFrustrated = new int[graph.edges()];
    Arrays.fill(leastWhenFrustrated, Integer.MAX_VALUE);
    best = side;
  }

  /** The best sides seen. */
  int[] best() {
    return best.clone();
  }

  int least() {
    return least;
  }

  /** The least frustration among the sides seen that frustrate this edge, a bound from above. */
  int leastWhenFrustrated(int edge) {
    return leastWhenFrustrated[edge];
  }

  /** Searches from sides drawn at random. */
  void fromRandom(int moves) {
    int[] drawn = new int[side.length];
    Arrays.setAll(drawn, v -> random.nextBoolean() ? 1 : -1);
    from(drawn, moves);
  }

  /** Searches from given sides. */
  void from(int[] start, int moves) {
    System.arraycopy(start, 0, side, 0, side.length);
    Arrays.fill(restUntil, 0);
    Arrays.fill(gain, 0);
    for (int e = 0; e < graph.edges(); e++) {
      int satisfied = graph.frustrated(e, side) ? -1 : 1;
      gain[graph.from(e)] += satisfied;
      gain[graph.to(e)] += satisfied;
    }
    frustration = graph.frustration(side);
    remember();
    for (int move = 1; move <= moves; move++) {
      flip(bestVertex(move));
      remember();
    }
  }

  private int bestVertex(int move) {
    int chosen = random.nextInt(side.length);
    int ties = 0;
    int bestGain = Integer.MAX_VALUE;
    for (int v = 0; v < side.length; v++) {
      boolean free = restUntil[v] < move || frustration + gain[v] < least;
      if (free && gain[v] <= bestGain) {
        ties = gain[v] < bestGain ? 1 : ties + 1;
        bestGain = gain[v];
        if (random.nextInt(ties) == 0) {
          chosen = v;
        }
      }
    }
    restUntil[chosen] = move + 3 + random.nextInt(8);
    return chosen;
  }

  private void flip(int v) {
    frustration += gain[v];
    side[v] = -side[v];
    gain[v] = -gain[v];
    for (int e : graph.at(v)) {
      gain[graph.other(e, v)] += graph.frustrated(e, side) ? -2 : 2;
    }
  }

  private void remember() {
    if (frustration < least) {
      least = frustration;
      best = side.clone();
    }
    if (frustration <= least + 1) {
      for (int e = 0; e < graph.edges(); e++) {
        if (graph.frustrated(e, side)) {
          leastWhenFrustrated[e] = Math.min(leastWhenFrustrated[e], frustration);
        }
      }
    }
  }
}
