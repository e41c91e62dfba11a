package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a tie adds to the strain of the network.
 *
 * @param tie the tie
 * @param frustrated whether the camps found leave it frustrated; other camps may be as good
 * @param triads how many triads it is in
 * @param unbalancedTriads how many of them are unbalanced
 * @param change by how much the frustration index changes if its sign flips: −1, a flip that
 *     relieves strain, 0 or +1; empty if the effort ended before the proof
 */
public record TieStrain(
    Tie tie, boolean frustrated, int triads, int unbalancedTriads, OptionalInt change) {

  /** The strain of every tie, in the order of the network's ties, with the standard effort. */
  public static List<TieStrain> of(SignedNetwork network) {
    return of(network, Effort.standard());
  }

  /** The strain of every tie, in the order of the network's ties. */
  public static List<TieStrain> of(SignedNetwork network, Effort effort) {
    Graph graph = Graph.of(network);
    int edges = graph.edges();
    int[] triads = count(UnbalancedCycles.allTriangles(graph), edges);
    int[] unbalanced = count(UnbalancedCycles.triangles(graph), edges);
    boolean[] frustrated = new boolean[edges];
    List<OptionalInt> changes = new ArrayList<>();
    for (int e = 0; e < edges; e++) {
      // A tie outside all blocks is in no cycle: the camps follow its sign at no cost.
      changes.add(OptionalInt.of(0));
    }
    for (int[] block : Blocks.of(graph)) {
      BlockOptimum optimum = BlockOptimum.of(graph.part(block), effort);
      FrustrationIndex.mark(block, optimum, frustrated);
      List<OptionalInt> flips =
          optimum.proved() ? new SignFlips(optimum, effort).changes() : List.of();
      for (int i = 0; i < block.length; i++) {
        changes.set(block[i], flips.isEmpty() ? OptionalInt.empty() : flips.get(i));
      }
    }
    List<TieStrain> strains = new ArrayList<>();
    for (int e = 0; e < edges; e++) {
      Tie tie = network.ties().get(e);
      strains.add(new TieStrain(tie, frustrated[e], triads[e], unbalanced[e], changes.get(e)));
    }
    return List.copyOf(strains);
  }

  private static int[] count(List<int[]> triangles, int edges) {
    int[] count = new int[edges];
    for (int[] triangle : triangles) {
      for (int e : triangle) {
        count[e]++;
      }
    }
    return count;
  }
}
