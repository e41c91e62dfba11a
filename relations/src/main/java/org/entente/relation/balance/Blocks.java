package org.entente.relation.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The biconnected blocks of a graph (Hopcroft and Tarjan 1973). No cycle leaves a block, so the
 * frustration index is the sum over blocks, and bridges, hence vertices of degree one, add nothing.
 */
final class Blocks {
  private final Graph graph;
  private final int[] found;
  private final int[] low;
  private final int[] next;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<int[]> blocks = new ArrayList<>();
  private int time;

  private Blocks(Graph graph) {
    this.graph = graph;
    found = new int[graph.vertices()];
    low = new int[graph.vertices()];
    next = new int[graph.vertices()];
  }

  /** The edges of each block that holds a cycle. */
  static List<int[]> of(Graph graph) {
    Blocks blocks = new Blocks(graph);
    for (int v = 0; v < graph.vertices(); v++) {
      if (blocks.found[v] == 0) {
        blocks.search(v);
      }
    }
    return blocks.blocks;
  }

  /** Depth first without recursion, since a chain of states may be long. */
  private void search(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    Deque<Integer> entries = new ArrayDeque<>();
    enter(root, path);
    entries.push(-1);
    while (!path.isEmpty()) {
      int v = path.element();
      if (next[v] < graph.at(v).length) {
        int edge = graph.at(v)[next[v]++];
        int other = graph.other(edge, v);
        if (found[other] == 0) {
          open.push(edge);
          entries.push(edge);
          enter(other, path);
        } else if (edge != entries.element() && found[other] < found[v]) {
          open.push(edge);
          low[v] = Math.min(low[v], found[other]);
        }
      } else {
        path.pop();
        leave(v, entries.pop());
      }
    }
  }

  private void enter(int vertex, Deque<Integer> path) {
    found[vertex] = ++time;
    low[vertex] = time;
    path.push(vertex);
  }

  private void leave(int vertex, int entry) {
    if (entry < 0) {
      return;
    }
    int parent = graph.other(entry, vertex);
    low[parent] = Math.min(low[parent], low[vertex]);
    if (low[vertex] >= found[parent]) {
      close(entry);
    }
  }

  private void close(int entry) {
    List<Integer> block = new ArrayList<>();
    int edge;
    do {
      edge = open.pop();
      block.add(edge);
    } while (edge != entry);
    if (block.size() > 1) {
      int[] edges = block.stream().mapToInt(Integer::intValue).toArray();
      Arrays.sort(edges);
      blocks.add(edges);
    }
  }
}
