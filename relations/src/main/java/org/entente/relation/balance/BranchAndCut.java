package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exact frustration of a block as the least number of edges that meet every unbalanced cycle.
 *
 * <p>Cutting planes: linear programmes over the cycles that the last solution missed, triangles
 * first (Aref, Mason and Wilson 2020 use the triangles), longer ones by shortest paths. The bound
 * equals that of the metric relaxation of the maximum cut; on networks of states it nearly always
 * meets the heuristic's camps. Else it branches on an edge: frustrated, or not.
 */
final class BranchAndCut {
  /** In one go; rows are dense, so many of them fill the memory of a large network. */
  private static final int MOST_CUTS = 500;

  private final Graph graph;
  private final long seed;
  private final Effort.Budget budget;
  private final List<int[]> pool;
  private int[] best;
  private int least;

  /** Starts from known sides and cycles; the pool of cycles grows. */
  BranchAndCut(Graph graph, int[] start, List<int[]> pool, long seed, Effort.Budget budget) {
    this.graph = graph;
    this.seed = seed;
    this.budget = budget;
    this.pool = pool;
    best = start.clone();
    least = graph.frustration(start);
  }

  Graph graph() {
    return graph;
  }

  /** The cycles found so far. */
  List<int[]> pool() {
    return pool;
  }

  int[] best() {
    return best.clone();
  }

  /** The least frustration found, which {@link #solve} proves where it returns the same. */
  int least() {
    return least;
  }

  /** A lower bound on the frustration; it equals {@link #least} unless the budget ended. */
  int solve() {
    if (least == 0) {
      return 0;
    }
    return branch(new boolean[graph.edges()], new boolean[graph.edges()], 0);
  }

  /** The root's programme, solved as far as cuts go, with its packing of cycles. */
  CoverProgram root() {
    CoverProgram program = new CoverProgram(graph.edges(), new boolean[graph.edges()]);
    tighten(program, new boolean[graph.edges()], Double.POSITIVE_INFINITY);
    return program;
  }

  private int branch(boolean[] frustrated, boolean[] satisfied, int fixed) {
    CoverProgram program = new CoverProgram(graph.edges(), satisfied);
    if (!tighten(program, frustrated, least - 1 - fixed)) {
      return least;
    }
    int bound = fixed + (int) Math.ceil(program.value() - 1e-6);
    if (bound >= least) {
      return least;
    }
    round(program, frustrated);
    int edge = undecided(program, frustrated, satisfied);
    if (bound >= least || edge < 0 || budget.spent()) {
      return Math.min(bound, least);
    }
    boolean[] changed = satisfied.clone();
    changed[edge] = true;
    int without = branch(frustrated, changed, fixed);
    changed = frustrated.clone();
    changed[edge] = true;
    int with = branch(changed, satisfied, fixed + 1);
    return Math.max(bound, Math.min(without, with));
  }

  /** Adds violated cycles until there are none or the value exceeds what is enough. */
  private boolean tighten(CoverProgram program, boolean[] frustrated, double enough) {
    double[] x = new double[graph.edges()];
    while (true) {
      for (int e = 0; e < x.length; e++) {
        x[e] = frustrated[e] ? 1 : program.x(e);
      }
      List<int[]> cuts = apart(pool, x);
      if (cuts.isEmpty()) {
        List<int[]> found = UnbalancedCycles.shorterThanOne(graph, x);
        cuts = apart(found, x);
        pool.addAll(cuts);
      }
      if (cuts.isEmpty()) {
        return true;
      }
      cuts.forEach(program::add);
      if (!program.solve(budget)) {
        return false;
      }
      if (budget.spent() || program.value() > enough + 1e-6) {
        return true;
      }
    }
  }

  /** Violated cycles, no edge in more than two of them: more would only say the same. */
  private static List<int[]> apart(List<int[]> cycles, double[] x) {
    int[] used = new int[x.length];
    List<int[]> chosen = new ArrayList<>();
    for (int[] cycle : cycles) {
      double sum = 0;
      int most = 0;
      for (int e : cycle) {
        sum += x[e];
        most = Math.max(most, used[e]);
      }
      if (sum < 1 - 1e-6 && most < 2 && chosen.size() < MOST_CUTS) {
        chosen.add(cycle);
        for (int e : cycle) {
          used[e]++;
        }
      }
    }
    return chosen;
  }

  /** Camps along a tree of the edges that the programme deems satisfied, then improved. */
  private void round(CoverProgram program, boolean[] frustrated) {
    double[] x = new double[graph.edges()];
    Arrays.setAll(x, e -> frustrated[e] ? 1 : program.x(e));
    LocalSearch search = new LocalSearch(graph, seed);
    search.from(tree(x), graph.vertices());
    if (search.least() < least) {
      least = search.least();
      best = search.best();
    }
  }

  /** Prim's tree of least x from the first vertex; a block is connected. */
  private int[] tree(double[] x) {
    int[] side = new int[graph.vertices()];
    side[0] = 1;
    for (int added = 1; added < side.length; added++) {
      int link = -1;
      for (int e = 0; e < x.length; e++) {
        boolean leaves = (side[graph.from(e)] == 0) != (side[graph.to(e)] == 0);
        if (leaves && (link < 0 || x[e] < x[link])) {
          link = e;
        }
      }
      int known = side[graph.from(link)] != 0 ? graph.from(link) : graph.to(link);
      side[graph.other(link, known)] = side[known] * graph.sign(link);
    }
    return side;
  }

  private int undecided(CoverProgram program, boolean[] frustrated, boolean[] satisfied) {
    int chosen = -1;
    double nearest = 0.5 - 1e-6;
    for (int e = 0; e < graph.edges(); e++) {
      double off = Math.abs(program.x(e) - 0.5);
      if (!frustrated[e] && !satisfied[e] && off < nearest) {
        nearest = off;
        chosen = e;
      }
    }
    return chosen;
  }
}
