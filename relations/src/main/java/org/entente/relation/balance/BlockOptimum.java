package org.entente.relation.balance;

import java.util.List;

/**
 * The camps found for a biconnected block.
 *
 * @param graph the block
 * @param side ±1 for each vertex
 * @param lower what the frustration is proved not to fall below
 * @param pool the unbalanced cycles of the proof, a start for blocks that differ a little
 */
record BlockOptimum(Graph graph, int[] side, int lower, List<int[]> pool) {
  private static final int STARTS = 10;
  private static final int MOVES_A_VERTEX = 20;

  static BlockOptimum of(Graph graph, Effort effort) {
    LocalSearch search = new LocalSearch(graph, effort.seed());
    for (int i = 0; i < STARTS && search.least() > 0; i++) {
      search.fromRandom(MOVES_A_VERTEX * graph.vertices());
    }
    List<int[]> pool = UnbalancedCycles.triangles(graph);
    return from(new BranchAndCut(graph, search.best(), pool, effort.seed(), effort.budget()));
  }

  /** What a search finds from what it was given. */
  static BlockOptimum from(BranchAndCut search) {
    int lower = search.solve();
    return new BlockOptimum(search.graph(), search.best(), lower, search.pool());
  }

  int frustration() {
    return graph.frustration(side);
  }

  boolean proved() {
    return lower == frustration();
  }
}
