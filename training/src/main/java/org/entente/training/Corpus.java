package org.entente.training;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that the model is taught by.
 *
 * @param pairs what one side does to another
 * @param triads which third side holds a pair back
 * @param passages whether two passages can both hold
 */
record Corpus(List<Example> pairs, List<TriadExample> triads, List<PassageExample> passages) {
  int size() {
    return pairs.size() + triads.size() + passages.size();
  }

  /** How many there are of each sort, in words. */
  String counted() {
    return "%d sentences with events, %d with limits and %d pairs of passages"
        .formatted(pairs.size(), triads.size(), passages.size());
  }

  /** Every tenth example of each sort, by its identifier: always the same ones. */
  Corpus heldOut() {
    return filtered(Corpus::isHeldOut);
  }

  /** All others. */
  Corpus seen() {
    return filtered(id -> !isHeldOut(id));
  }

  private static boolean isHeldOut(String id) {
    return Math.floorMod(id.hashCode(), 10) == 0;
  }

  private Corpus filtered(Predicate<String> kept) {
    return new Corpus(
        filtered(pairs, Example::id, kept),
        filtered(triads, TriadExample::id, kept),
        filtered(passages, PassageExample::id, kept));
  }

  private static <E> List<E> filtered(List<E> all, Function<E, String> id, Predicate<String> kept) {
    return all.stream().filter(example -> kept.test(id.apply(example))).toList();
  }
}
