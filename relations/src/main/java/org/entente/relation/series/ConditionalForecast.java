package org.entente.relation.series;

import java.util.List;

/**
 * The most likely future in which a scenario's conditions hold (Waggoner and Zha 1999), and the
 * shocks that bring it about. The path does not depend on the order of the series; which shock
 * counts as whose does.
 */
public final class ConditionalForecast {
  private final List<String> series;
  private final double[][] path;
  private final double[][] shocks;
  private final Conditioning conditioning;
  private final ImpulseResponses responses;

  private ConditionalForecast(
      Dynamics dynamics, List<String> order, Conditioning conditioning, int steps) {
    series = dynamics.series();
    shocks = conditioning.shocks(new double[steps][series.size()]);
    path = conditioning.path(shocks);
    this.conditioning = conditioning;
    responses = ImpulseResponses.of(dynamics, order, steps - 1);
  }

  /**
   * Under the fitted equation, its coefficients taken as known.
   *
   * @param order all series of the model, those that move first first
   * @throws IllegalArgumentException if a condition names no series of the model, or the scenario
   *     lacks the future of its exogenous series
   */
  public static ConditionalForecast of(FittedVar model, List<String> order, Scenario scenario) {
    Dynamics dynamics = model.dynamics();
    Outlook outlook = Outlook.of(model, scenario);
    Conditioning conditioning = new Conditioning(dynamics, order, outlook, scenario.conditions());
    return new ConditionalForecast(dynamics, order, conditioning, scenario.steps());
  }

  /** The value {@code step} periods after the last observed one, 1 or more. */
  public double value(String name, int step) {
    Range.require("the step", step, 1, steps());
    return path[step - 1][Names.index(series, name)];
  }

  /**
   * Its standard error given the conditions, 0 where it is held: coefficients are taken as known.
   * Wider, with their uncertainty: {@link ScenarioBands}.
   */
  public double standardError(String name, int step) {
    Range.require("the step", step, 1, steps());
    return conditioning.standardError(Names.index(series, name), step);
  }

  /** The shock to a series at a step, in standard deviations. */
  public double shock(String name, int step) {
    Range.require("the step", step, 1, steps());
    return shocks[step - 1][Names.index(series, name)];
  }

  /**
   * What the shocks to {@code driver} up to a step add to a series at that step; over all drivers
   * this adds up to what the conditions change.
   */
  public double contribution(String name, String driver, int step) {
    Range.require("the step", step, 1, steps());
    double sum = 0;
    for (int s = 1; s <= step; s++) {
      sum += responses.of(name, driver, step - s) * shock(driver, s);
    }
    return sum;
  }

  public int steps() {
    return path.length;
  }
}
