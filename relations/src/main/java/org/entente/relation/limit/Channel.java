package org.entente.relation.limit;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.relation.series.SeriesTable;

/**
 * The series that involve C, and the path that each is held at over the last periods of the data in
 * place of the one that it took.
 *
 * @param path series to one value a period, the earliest first, in the units of the series
 */
public record Channel(Map<String, List<Double>> path) {
  /**
   * Checks that paths are equally long and finite.
   *
   * @throws IllegalArgumentException if there is no series, or a path is empty, of another length
   *     than the others or not finite
   */
  public Channel {
    Map<String, List<Double>> copy = new LinkedHashMap<>();
    path.forEach((series, values) -> copy.put(series, List.copyOf(values)));
    path = Collections.unmodifiableMap(copy);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("no series involves the third state: name one or more");
    }
    int steps = path.values().iterator().next().size();
    path.forEach((series, values) -> requireUsable(series, values, steps));
  }

  private static void requireUsable(String series, List<Double> values, int steps) {
    if (values.isEmpty() || values.size() != steps) {
      throw new IllegalArgumentException(
          "the reference path of '%s' has %d periods, others %d: give all the same, 1 or more"
              .formatted(series, values.size(), steps));
    }
    if (values.stream().anyMatch(value -> !(Math.abs(value) <= 1e100))) {
      throw new IllegalArgumentException(
          "the reference path of '%s' holds a missing or infinite value: %s"
              .formatted(series, values));
    }
  }

  /** Each series held at its mean over the whole table, for the last {@code steps} periods. */
  public static Channel atMeans(SeriesTable table, List<String> series, int steps) {
    Map<String, Double> means = new LinkedHashMap<>();
    for (String name : series) {
      means.put(name, Arrays.stream(table.values(name)).average().orElse(0));
    }
    return at(means, steps);
  }

  /** Each series held at a level, such as 0 or its mean before C stepped in. */
  public static Channel at(Map<String, Double> levels, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(steps + " periods to hold the series for: give 1 or more");
    }
    Map<String, List<Double>> path = new LinkedHashMap<>();
    levels.forEach((series, level) -> path.put(series, Collections.nCopies(steps, level)));
    return new Channel(path);
  }

  /** Over how many periods, counted from the end of the data. */
  public int steps() {
    return path.values().iterator().next().size();
  }
}
