package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * By how much the frustration L of a block changes if one edge's sign flips. With c the least
 * frustration of camps that frustrate the edge, the flipped block has min(L + 1, c − 1).
 *
 * <p>Most edges are decided without solving anew: camps seen by local search bound c from above;
 * the packing of unbalanced cycles that proves L bounds c from below by L plus the edge's slack;
 * and a path of slack edges beside the edge makes one more cycle once it has flipped. The rest is
 * solved.
 */
final class SignFlips {
  private static final int MOVES_A_VERTEX = 400;
  private static final double TOLERANCE = 1e-4;

  private final BlockOptimum optimum;
  private final long seed;

  /** One for all edges of the block. */
  private final Effort.Budget budget;

  private final Graph graph;
  private final int least;
  private final LocalSearch search;
  private final CoverProgram program;
  private final List<CoverProgram.Packed> packing;

  /** Of a block whose frustration is proved. */
  SignFlips(BlockOptimum optimum, Effort effort) {
    this.optimum = optimum;
    seed = effort.seed();
    budget = effort.budget();
    graph = optimum.graph();
    least = optimum.frustration();
    search = new LocalSearch(graph, seed);
    search.from(optimum.side(), least == 0 ? 0 : MOVES_A_VERTEX * graph.vertices());
    program = new BranchAndCut(graph, optimum.side(), optimum.pool(), seed, budget).root();
    packing = program.packing();
  }

  /** The change for each edge, empty if it could not be proved. */
  List<OptionalInt> changes() {
    return IntStream.range(0, graph.edges()).mapToObj(this::change).toList();
  }

  private OptionalInt change(int edge) {
    int seen = search.leastWhenFrustrated(edge);
    if (seen == least) {
      return OptionalInt.of(-1);
    }
    if (seen == least + 1 && program.value() + program.slack(edge) > least + TOLERANCE) {
      return OptionalInt.of(0);
    }
    if (seen > least + 1 && boundWhenFlipped(edge) > least + TOLERANCE) {
      return OptionalInt.of(1);
    }
    return budget.spent() ? OptionalInt.empty() : solve(edge);
  }

  /** The packing without the cycles through the edge, and one along the widest path beside it. */
  private double boundWhenFlipped(int edge) {
    double[] slack = new double[graph.edges()];
    Arrays.setAll(slack, program::slack);
    double lost = 0;
    for (CoverProgram.Packed packed : packing) {
      if (Arrays.stream(packed.cycle()).anyMatch(e -> e == edge)) {
        lost += packed.amount();
        for (int e : packed.cycle()) {
          slack[e] = Math.min(1, slack[e] + packed.amount());
        }
      }
    }
    slack[edge] = 0;
    return program.value() - lost + widest(slack, edge);
  }

  /**
   * The greatest slack that all edges have on some path between the edge's ends, a path that is
   * balanced with the edge in the camps found, hence unbalanced with it flipped.
   */
  private double widest(double[] slack, int edge) {
    double[] width = new double[graph.vertices()];
    boolean[] done = new boolean[graph.vertices()];
    width[graph.from(edge)] = 1;
    while (!done[graph.to(edge)]) {
      int v = -1;
      for (int w = 0; w < width.length; w++) {
        v = !done[w] && (v < 0 || width[w] > width[v]) ? w : v;
      }
      done[v] = true;
      for (int e : graph.at(v)) {
        if (!graph.frustrated(e, optimum.side())) {
          int other = graph.other(e, v);
          width[other] = Math.max(width[other], Math.min(width[v], slack[e]));
        }
      }
    }
    return width[graph.to(edge)];
  }

  private OptionalInt solve(int edge) {
    Graph flipped = graph.flipped(edge);
    List<int[]> pool = new ArrayList<>(optimum.pool());
    pool.removeIf(cycle -> Arrays.stream(cycle).anyMatch(e -> e == edge));
    for (int[] triangle : UnbalancedCycles.triangles(flipped)) {
      if (Arrays.stream(triangle).anyMatch(e -> e == edge)) {
        pool.add(triangle);
      }
    }
    LocalSearch near = new LocalSearch(flipped, seed);
    near.from(optimum.side(), 2 * graph.vertices());
    BlockOptimum after =
        BlockOptimum.from(new BranchAndCut(flipped, near.best(), pool, seed, budget));
    return after.proved() ? OptionalInt.of(after.frustration() - least) : OptionalInt.empty();
  }
}
