package org.entente.relation.limit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pairs of states with the costly signals that they gave each other and with what such signals
 * ordinarily depend on.
 *
 * @param covariates their names, such as distance, size or C's own tie to the pair
 * @param pairs A–B and those that can be compared with it
 */
public record SignalTable(List<String> covariates, List<Pair> pairs) {
  /**
   * A pair of states.
   *
   * @param signals a count or value: visits, exercises, treaties, arms delivered
   * @param values one for each covariate, in the table's order
   */
  public record Pair(String name, double signals, List<Double> values) {
    /** Copies the values. */
    public Pair {
      values = List.copyOf(values);
    }
  }

  /**
   * Checks that every value is there.
   *
   * @throws IllegalArgumentException if a value is missing or infinite, or a name comes twice
   */
  public SignalTable {
    covariates = List.copyOf(covariates);
    pairs = List.copyOf(pairs);
    Set<String> names = new HashSet<>(covariates);
    if (names.size() < covariates.size()) {
      throw new IllegalArgumentException("a covariate is named twice in " + covariates);
    }
    for (Pair pair : pairs) {
      requireComplete(pair, covariates);
      if (!names.add("pair " + pair.name())) {
        throw new IllegalArgumentException("pair '%s' comes twice".formatted(pair.name()));
      }
    }
  }

  private static void requireComplete(Pair pair, List<String> covariates) {
    if (pair.values().size() != covariates.size()) {
      throw new IllegalArgumentException(
          "pair '%s' has %d values for the covariates %s"
              .formatted(pair.name(), pair.values().size(), covariates));
    }
    for (int k = 0; k < covariates.size(); k++) {
      requireFinite(pair.name(), covariates.get(k), pair.values().get(k));
    }
    requireFinite(pair.name(), "signals", pair.signals());
  }

  static void requireFinite(String pair, String what, double value) {
    if (!(Math.abs(value) <= 1e100)) {
      throw new IllegalArgumentException(
          "'%s' of pair '%s' is %s: leave the pair out, or find the value"
              .formatted(what, pair, value));
    }
  }

  /** The pair of that name. */
  public Pair pair(String name) {
    return pairs.stream()
        .filter(pair -> pair.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no pair '%s' among %s"
                        .formatted(name, pairs.stream().map(Pair::name).toList())));
  }

  /** All pairs but one. */
  List<Pair> others(String name) {
    return pairs.stream().filter(pair -> !pair.name().equals(name)).toList();
  }

  /**
   * The pair itself and the {@code count} others nearest to it, covariates measured in their
   * standard deviations.
   */
  public SignalTable nearest(String name, int count) {
    Pair centre = pair(name);
    List<Double> scales = IntStream.range(0, covariates.size()).mapToObj(this::deviation).toList();
    List<Pair> near =
        others(name).stream()
            .sorted(Comparator.comparingDouble(pair -> distance(centre, pair, scales)))
            .limit(count)
            .toList();
    List<Pair> kept = new ArrayList<>(near);
    kept.add(0, centre);
    return new SignalTable(covariates, kept);
  }

  private double deviation(int covariate) {
    double mean = pairs.stream().mapToDouble(p -> p.values().get(covariate)).average().orElse(0);
    return Math.sqrt(
        pairs.stream()
            .mapToDouble(p -> Math.pow(p.values().get(covariate) - mean, 2))
            .average()
            .orElse(0));
  }

  private static double distance(Pair a, Pair b, List<Double> scales) {
    double sum = 0;
    for (int k = 0; k < scales.size(); k++) {
      double gap = a.values().get(k) - b.values().get(k);
      sum += gap == 0 ? 0 : Math.pow(gap / scales.get(k), 2);
    }
    return sum;
  }
}
