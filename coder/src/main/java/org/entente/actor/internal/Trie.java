package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values by sequences of words, in lower case; the longest sequences are found first. */
final class Trie<T> {
  /** Values whose words stand at a place, {@code length} tokens long. */
  record Found<T>(int length, List<T> values) {}

  private final Map<String, Trie<T>> children = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  void add(List<String> words, T value) {
    Trie<T> node = this;
    for (String word : words) {
      node = node.children.computeIfAbsent(Fold.lower(word), key -> new Trie<>());
    }
    node.values.add(value);
  }

  /** All that begins at {@code from}, the longest first. */
  List<Found<T>> at(List<String> lower, int from) {
    Trie<T> node = children.get(lower.get(from));
    if (node == null) {
      return List.of();
    }
    List<Found<T>> found = new ArrayList<>();
    for (int i = from + 1; node != null; i++) {
      if (!node.values.isEmpty()) {
        found.add(0, new Found<>(i - from, node.values));
      }
      node = i < lower.size() ? node.children.get(lower.get(i)) : null;
    }
    return found;
  }
}
