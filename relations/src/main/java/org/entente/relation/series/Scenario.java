package org.entente.relation.series;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is assumed of the future.
 *
 * @param steps how many periods it spans, 1 to 10,000
 * @param conditions values that series are held at; none for a plain forecast
 * @param exogenous the future of the exogenous series, one row a step; without series where the
 *     model has none
 */
public record Scenario(int steps, List<Condition> conditions, SeriesTable exogenous) {
  public Scenario {
    Range.require("the number of steps", steps, 1, Range.FARTHEST);
    conditions = List.copyOf(conditions);
    Set<String> seen = new HashSet<>();
    for (Condition condition : conditions) {
      if (condition.step() > steps) {
        throw new IllegalArgumentException(
            "a condition on '%s' at step %d lies beyond the %d steps of the scenario"
                .formatted(condition.series(), condition.step(), steps));
      }
      if (!seen.add(condition.step() + " " + condition.series())) {
        throw new IllegalArgumentException(
            "there are two conditions on '%s' at step %d: leave one"
                .formatted(condition.series(), condition.step()));
      }
    }
    if (!exogenous.names().isEmpty() && exogenous.size() != steps) {
      throw new IllegalArgumentException(
          "%d rows of exogenous series for %d steps: give one each"
              .formatted(exogenous.size(), steps));
    }
  }

  /** Nothing is assumed. */
  public static Scenario open(int steps) {
    return given(steps, List.of());
  }

  /** Some series are held at values; the model has no exogenous series. */
  public static Scenario given(int steps, List<Condition> conditions) {
    return new Scenario(steps, conditions, SeriesTable.of(Periods.numbered(0), Map.of()));
  }
}
