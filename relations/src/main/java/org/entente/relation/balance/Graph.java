package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A signed graph on the vertices 0 … n−1 whose edges are numbered; what the algorithms work on. */
final class Graph {
  private final int[] from;
  private final int[] to;
  private final int[] sign;
  private final int[][] incident;

  private Graph(int vertices, int[] from, int[] to, int[] sign) {
    this.from = from;
    this.to = to;
    this.sign = sign;
    List<List<Integer>> lists = new ArrayList<>();
    for (int v = 0; v < vertices; v++) {
      lists.add(new ArrayList<>());
    }
    for (int e = 0; e < from.length; e++) {
      lists.get(from[e]).add(e);
      lists.get(to[e]).add(e);
    }
    incident =
        lists.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** Vertices in the order of the states, edges in the order of the ties. */
  static Graph of(SignedNetwork network) {
    Map<String, Integer> number = new HashMap<>();
    network.states().forEach(state -> number.put(state, number.size()));
    List<Tie> ties = network.ties();
    return new Graph(
        number.size(),
        ties.stream().mapToInt(tie -> number.getOrDefault(tie.a(), 0)).toArray(),
        ties.stream().mapToInt(tie -> number.getOrDefault(tie.b(), 0)).toArray(),
        ties.stream().mapToInt(Tie::sign).toArray());
  }

  int vertices() {
    return incident.length;
  }

  int edges() {
    return from.length;
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  int sign(int edge) {
    return sign[edge];
  }

  /** The edges at a vertex. */
  int[] at(int vertex) {
    return incident[vertex];
  }

  int other(int edge, int vertex) {
    return from[edge] + to[edge] - vertex;
  }

  /** The graph of some edges; its edge {@code i} is {@code edges[i]} here, its vertices are new. */
  Graph part(int[] edges) {
    int[] number = new int[vertices()];
    Arrays.fill(number, -1);
    int count = 0;
    for (int e : edges) {
      for (int v : new int[] {from[e], to[e]}) {
        if (number[v] < 0) {
          number[v] = count++;
        }
      }
    }
    return new Graph(
        count,
        Arrays.stream(edges).map(e -> number[from[e]]).toArray(),
        Arrays.stream(edges).map(e -> number[to[e]]).toArray(),
        Arrays.stream(edges).map(e -> sign[e]).toArray());
  }

  /** The same graph with the sign of one edge changed. */
  Graph flipped(int edge) {
    int[] signs = sign.clone();
    signs[edge] = -signs[edge];
    return new Graph(vertices(), from, to, signs);
  }

  /** Whether an edge is frustrated by sides of ±1: friends apart or enemies together. */
  boolean frustrated(int edge, int[] side) {
    return sign[edge] * side[from[edge]] * side[to[edge]] < 0;
  }

  int frustration(int[] side) {
    int sum = 0;
    for (int e = 0; e < edges(); e++) {
      sum += frustrated(e, side) ? 1 : 0;
    }
    return sum;
  }
}
