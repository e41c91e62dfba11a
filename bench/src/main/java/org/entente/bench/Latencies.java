package org.entente.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by the kind of question, in milliseconds. Not for several threads. */
final class Latencies {
  private final Map<String, List<Double>> times = new TreeMap<>();
  private long failed;

  void add(String kind, double millis, boolean well) {
    times.computeIfAbsent(kind, k -> new ArrayList<>()).add(millis);
    failed += well ? 0 : 1;
  }

  void addAll(Latencies other) {
    other.times.forEach(
        (kind, each) -> times.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(each));
    failed += other.failed;
  }

  /** The kinds of question, in the order of the alphabet. */
  List<String> kinds() {
    return List.copyOf(times.keySet());
  }

  long failed() {
    return failed;
  }

  int count(String kind) {
    return times.getOrDefault(kind, List.of()).size();
  }

  /** All answers together. */
  List<Double> all() {
    return times.values().stream().flatMap(List::stream).toList();
  }

  List<Double> of(String kind) {
    return times.getOrDefault(kind, List.of());
  }

  /** The time that this share of answers did not exceed; 0 without answers. */
  static double quantile(List<Double> times, double share) {
    if (times.isEmpty()) {
      return 0;
    }
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
