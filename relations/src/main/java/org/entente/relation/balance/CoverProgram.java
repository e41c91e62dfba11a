package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear programme min Σ xₑ, x ≥ 0, with Σ xₑ ≥ 1 over each given cycle: the dual simplex
 * method on a dictionary to which rows are added as cuts. Its dual is the greatest fractional
 * packing of edge-disjoint unbalanced cycles.
 */
final class CoverProgram {
  /** Largest relative change of a cost; costs that differ a little keep the method from cycling. */
  private static final double PERTURBATION = 1e-5;

  private static final double TOLERANCE = 1e-9;

  /** How many rows more than columns are held before slack cuts are dropped. */
  private static final int SPARE_ROWS = 500;

  private final int columns;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Integer> basic = new ArrayList<>();
  private final List<int[]> cuts = new ArrayList<>();

  /** For each column its edge, or −1−number of the cut whose surplus it is. */
  private final int[] nonbasic;

  /** For each edge its column, or −1−row if it is basic. */
  private final int[] place;

  /** Reduced costs; the last entry is the value. */
  private final double[] cost;

  /** A programme over edges that cost one each; forbidden ones are held at zero. */
  CoverProgram(int edges, boolean[] forbidden) {
    int[] allowed = new int[edges];
    place = new int[edges];
    Arrays.fill(place, Integer.MAX_VALUE);
    int count = 0;
    for (int e = 0; e < edges; e++) {
      if (!forbidden[e]) {
        place[e] = count;
        allowed[count++] = e;
      }
    }
    columns = count;
    nonbasic = Arrays.copyOf(allowed, count);
    cost = new double[count + 1];
    for (int j = 0; j < count; j++) {
      // A fixed sequence that is spread evenly: the multiples of the golden ratio.
      cost[j] = 1 + PERTURBATION * (0.6180339887498949 * (j + 1) % 1);
    }
  }

  /** The value, a lower bound even with the perturbed costs. */
  double value() {
    return cost[columns] / (1 + PERTURBATION);
  }

  /** The value of an edge's variable. */
  double x(int edge) {
    int at = place[edge];
    return at < 0 ? Math.max(0, rows.get(-1 - at)[columns]) : 0;
  }

  /** What the packing of cycles leaves of an edge's capacity of one. */
  double slack(int edge) {
    int at = place[edge];
    return at >= 0 && at < columns ? Math.min(1, cost[at]) : 0;
  }

  /** A cycle and how often the packing takes it. */
  record Packed(int[] cycle, double amount) {}

  /** The packing of cycles that proves the value. */
  List<Packed> packing() {
    List<Packed> packing = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      if (nonbasic[j] < 0 && cost[j] > TOLERANCE) {
        packing.add(new Packed(cuts.get(-1 - nonbasic[j]), cost[j] / (1 + PERTURBATION)));
      }
    }
    return packing;
  }

  /** Adds the cut that some edge of a cycle is frustrated. */
  void add(int[] cycle) {
    double[] row = new double[columns + 1];
    row[columns] = -1;
    for (int edge : cycle) {
      int at = place[edge];
      if (at < 0) {
        double[] definition = rows.get(-1 - at);
        for (int j = 0; j <= columns; j++) {
          row[j] += definition[j];
        }
      } else if (at < columns) {
        row[at] += 1;
      }
    }
    cuts.add(cycle);
    rows.add(row);
    basic.add(-cuts.size());
  }

  /**
   * Solves anew after cuts were added, as far as the budget goes; the value is a bound at any time.
   * False if the forbidden edges leave no cover.
   */
  boolean solve(Effort.Budget budget) {
    for (int row = worstRow(); row >= 0 && !budget.spent(); row = worstRow()) {
      int column = entering(rows.get(row));
      if (column < 0) {
        return false;
      }
      pivot(row, column);
      budget.spend((long) rows.size() * columns);
    }
    if (rows.size() > columns + SPARE_ROWS) {
      dropSlackCuts();
    }
    return true;
  }

  /** Cuts that do not bind are found again if they are missed. */
  private void dropSlackCuts() {
    int kept = 0;
    for (int i = 0; i < rows.size(); i++) {
      int variable = basic.get(i);
      if (variable >= 0 || rows.get(i)[columns] <= TOLERANCE) {
        rows.set(kept, rows.get(i));
        basic.set(kept, variable);
        if (variable >= 0) {
          place[variable] = -1 - kept;
        }
        kept++;
      }
    }
    rows.subList(kept, rows.size()).clear();
    basic.subList(kept, basic.size()).clear();
  }

  private int worstRow() {
    int worst = -1;
    double least = -TOLERANCE * 100;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[columns] < least) {
        least = rows.get(i)[columns];
        worst = i;
      }
    }
    return worst;
  }

  private int entering(double[] row) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < columns; j++) {
      if (row[j] > 1e-7 && cost[j] / row[j] < least) {
        least = cost[j] / row[j];
        best = j;
      }
    }
    return best;
  }

  /** Row: b = β + Σ tⱼ nⱼ. Solved for the entering variable and put into all other rows. */
  private void pivot(int leavingRow, int column) {
    double[] row = rows.get(leavingRow);
    double pivot = row[column];
    for (int j = 0; j <= columns; j++) {
      row[j] /= -pivot;
    }
    row[column] = 1 / pivot;
    for (int i = 0; i < rows.size(); i++) {
      if (i != leavingRow) {
        substitute(rows.get(i), row, column);
      }
    }
    substitute(cost, row, column);
    swap(leavingRow, column);
  }

  private void substitute(double[] target, double[] row, int column) {
    double factor = target[column];
    if (factor == 0) {
      return;
    }
    target[column] = 0;
    for (int j = 0; j <= columns; j++) {
      target[j] += factor * row[j];
    }
  }

  private void swap(int row, int column) {
    int enters = nonbasic[column];
    int leaves = basic.get(row);
    nonbasic[column] = leaves;
    basic.set(row, enters);
    if (enters >= 0) {
      place[enters] = -1 - row;
    }
    if (leaves >= 0) {
      place[leaves] = column;
    }
  }
}
