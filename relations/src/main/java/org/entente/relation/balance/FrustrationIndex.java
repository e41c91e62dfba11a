package org.entente.relation.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The frustration index L(G) = min over camps s ∈ {−1, 1}ⁿ of the ties with a_ij s_i s_j &lt; 0,
 * exactly (Aref, Mason and Wilson 2020, Networks 75). NP-hard in general, quick on networks of
 * states: bridges are stripped, biconnected blocks solved apart, each by cutting planes and
 * branching.
 */
public final class FrustrationIndex {
  private FrustrationIndex() {}

  /** The index with the standard effort. */
  public static Frustration of(SignedNetwork network) {
    return of(network, Effort.standard());
  }

  /** The index, or bounds if the effort ends before the proof. */
  public static Frustration of(SignedNetwork network, Effort effort) {
    Graph graph = Graph.of(network);
    boolean[] frustrated = new boolean[graph.edges()];
    int lower = 0;
    for (int[] block : Blocks.of(graph)) {
      BlockOptimum optimum = BlockOptimum.of(graph.part(block), effort);
      lower += optimum.lower();
      mark(block, optimum, frustrated);
    }
    Camps camps = Camps.of(network.states(), join(graph, frustrated));
    List<Tie> ties = new ArrayList<>();
    for (int e = 0; e < frustrated.length; e++) {
      if (frustrated[e]) {
        ties.add(network.ties().get(e));
      }
    }
    return lower == ties.size()
        ? new Frustration.Exact(lower, camps, List.copyOf(ties))
        : new Frustration.Bounded(lower, ties.size(), camps, List.copyOf(ties));
  }

  static void mark(int[] block, BlockOptimum optimum, boolean[] frustrated) {
    for (int i = 0; i < block.length; i++) {
      frustrated[block[i]] = optimum.graph().frustrated(i, optimum.side());
    }
  }

  /** Sides for all states such that just the marked edges are frustrated. */
  private static int[] join(Graph graph, boolean[] frustrated) {
    int[] side = new int[graph.vertices()];
    Deque<Integer> queue = new ArrayDeque<>();
    for (int root = 0; root < side.length; root++) {
      if (side[root] == 0) {
        side[root] = 1;
        queue.add(root);
      }
      while (!queue.isEmpty()) {
        int v = queue.remove();
        for (int e : graph.at(v)) {
          int other = graph.other(e, v);
          if (side[other] == 0) {
            side[other] = side[v] * graph.sign(e) * (frustrated[e] ? -1 : 1);
            queue.add(other);
          }
        }
      }
    }
    return side;
  }
}
