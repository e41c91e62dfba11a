package org.entente.exchange.network;

import org.entente.model.Event;
import org.entente.model.Quad;

/** Events counted: how many of each class, with the sum of their scores. */
final class Tally {
  private final int[] counts = new int[Quad.values().length];
  private double scores;

  void add(Event event) {
    counts[event.type().quad().ordinal()]++;
    scores += event.score();
  }

  int count(Quad quad) {
    return counts[quad.ordinal()];
  }

  int total() {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  /** Mean PLOVER score, -10 to 10; there must be an event. */
  double meanScore() {
    return scores / total();
  }
}
