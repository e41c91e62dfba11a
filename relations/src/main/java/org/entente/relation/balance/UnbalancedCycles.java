package org.entente.relation.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** Cycles with an odd number of enmities; each holds at least one frustrated tie. */
final class UnbalancedCycles {
  private UnbalancedCycles() {}

  /** All unbalanced triangles, as triples of edges. */
  static List<int[]> triangles(Graph graph) {
    List<int[]> triangles = new ArrayList<>();
    for (int[] triangle : allTriangles(graph)) {
      if (graph.sign(triangle[0]) * graph.sign(triangle[1]) * graph.sign(triangle[2]) < 0) {
        triangles.add(triangle);
      }
    }
    return triangles;
  }

  /** All triangles, as triples of edges. */
  static List<int[]> allTriangles(Graph graph) {
    List<int[]> triangles = new ArrayList<>();
    int[] edgeTo = new int[graph.vertices()];
    for (int v = 0; v < graph.vertices(); v++) {
      Arrays.fill(edgeTo, -1);
      for (int e : graph.at(v)) {
        edgeTo[graph.other(e, v)] = e;
      }
      for (int e : graph.at(v)) {
        int u = graph.other(e, v);
        for (int f : graph.at(u)) {
          int w = graph.other(f, u);
          if (v < u && u < w && edgeTo[w] >= 0) {
            triangles.add(new int[] {e, f, edgeTo[w]});
          }
        }
      }
    }
    return triangles;
  }

  /** For each vertex the shortest unbalanced cycle near it, if it is shorter than one. */
  static List<int[]> shorterThanOne(Graph graph, double[] length) {
    List<int[]> cycles = new ArrayList<>();
    for (int v = 0; v < graph.vertices(); v++) {
      int[] walk = shortestWalk(graph, length, v);
      if (walk.length > 0) {
        cycles.add(simple(graph, walk, v));
      }
    }
    return cycles;
  }

  /**
   * Dijkstra in the double cover: each vertex stands twice, an enmity leads to the other copy, and
   * an unbalanced closed walk leads from one copy of its start to the other.
   */
  private static int[] shortestWalk(Graph graph, double[] length, int start) {
    double[] distance = new double[2 * graph.vertices()];
    int[] by = new int[2 * graph.vertices()];
    Arrays.fill(distance, 1 - 1e-6);
    record Reached(int node, double distance) {}
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Reached::distance));
    distance[2 * start] = 0;
    queue.add(new Reached(2 * start, 0));
    for (Reached at = queue.poll(); at != null; at = queue.poll()) {
      if (at.node() == 2 * start + 1) {
        return walkBack(graph, by, start);
      }
      if (at.distance() > distance[at.node()]) {
        continue;
      }
      for (int e : graph.at(at.node() / 2)) {
        int node = across(graph, e, at.node());
        // A little for each step, so that among cycles of length zero the one of few ties is cut.
        double far = at.distance() + length[e] + 1e-7;
        if (far < distance[node]) {
          distance[node] = far;
          by[node] = e;
          queue.add(new Reached(node, far));
        }
      }
    }
    return new int[0];
  }

  private static int across(Graph graph, int edge, int node) {
    int copy = graph.sign(edge) > 0 ? node % 2 : 1 - node % 2;
    return 2 * graph.other(edge, node / 2) + copy;
  }

  private static int[] walkBack(Graph graph, int[] by, int start) {
    List<Integer> walk = new ArrayList<>();
    int node = 2 * start + 1;
    while (node != 2 * start) {
      int edge = by[node];
      walk.add(edge);
      node = across(graph, edge, node);
    }
    return walk.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The unbalanced simple cycle within an unbalanced closed walk: balanced loops are cut off. */
  private static int[] simple(Graph graph, int[] walk, int start) {
    Deque<Integer> edges = new ArrayDeque<>();
    Deque<Integer> vertices = new ArrayDeque<>(List.of(start));
    int at = start;
    for (int edge : walk) {
      at = graph.other(edge, at);
      edges.push(edge);
      if (vertices.contains(at)) {
        int[] loop = popLoop(graph, edges, vertices, at);
        if (Arrays.stream(loop).map(graph::sign).reduce(1, (p, q) -> p * q) < 0) {
          return loop;
        }
      } else {
        vertices.push(at);
      }
    }
    throw new IllegalStateException("a closed walk without an unbalanced cycle");
  }

  private static int[] popLoop(
      Graph graph, Deque<Integer> edges, Deque<Integer> vertices, int closing) {
    List<Integer> loop = new ArrayList<>();
    loop.add(edges.pop());
    while (vertices.element() != closing) {
      vertices.pop();
      loop.add(edges.pop());
    }
    return loop.stream().mapToInt(Integer::intValue).toArray();
  }
}
