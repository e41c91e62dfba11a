package org.entente.view.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.relation.series.Condition;
import org.entente.relation.series.ConditionalForecast;
import org.entente.relation.series.Fan;
import org.entente.relation.series.FittedVar;
import org.entente.relation.series.Forecast;
import org.entente.relation.series.HeldOut;

/**
 * A scenario with its answer.
 *
 * @param source the file that the series come from
 * @param ahead the names of the scenario's periods
 * @param conditions what is held
 * @param answer the numbers
 * @param heldOut how well the system has foretold what it did not know; empty where there are too
 *     few periods
 */
public record ScenarioReport(
    String source,
    List<String> ahead,
    List<Condition> conditions,
    Answer answer,
    Optional<HeldOut> heldOut) {
  public ScenarioReport {
    ahead = List.copyOf(ahead);
    conditions = List.copyOf(conditions);
  }

  /**
   * The two futures.
   *
   * @param model the system
   * @param held the future in which the conditions hold
   * @param fan how sure it is
   * @param open the future without conditions
   */
  public record Answer(FittedVar model, ConditionalForecast held, Fan fan, Forecast open) {}

  List<String> names() {
    return answer.model().dynamics().series();
  }

  /** The series that are not held all the time. */
  List<String> others() {
    return names().stream()
        .filter(
            name ->
                conditions.stream().filter(one -> one.series().equals(name)).count() < ahead.size())
        .toList();
  }

  /** The value that a series is held at; empty where it is free. */
  OptionalDouble heldAt(String name, int step) {
    return conditions.stream()
        .filter(one -> one.series().equals(name) && one.step() == step)
        .mapToDouble(Condition::value)
        .findFirst();
  }

  /** What the conditions change in a series at a step. */
  double change(String name, int step) {
    return answer.held().value(name, step) - answer.open().value(name, step);
  }
}
