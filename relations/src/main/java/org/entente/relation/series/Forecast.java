package org.entente.relation.series;

import java.util.List;

/** The future that a fitted equation expects if nothing unforeseen happens. */
public final class Forecast {
  private final List<String> series;
  private final double[][] path;
  private final double[][] errors;

  private Forecast(List<String> series, double[][] path, double[][] errors) {
    this.series = series;
    this.path = path;
    this.errors = errors;
  }

  /** One to {@code steps} periods after the data of a model without exogenous series. */
  public static Forecast of(FittedVar model, int steps) {
    return of(model, Scenario.open(steps));
  }

  /**
   * With the exogenous series of a scenario.
   *
   * @throws IllegalArgumentException if the scenario has conditions: those are for {@link
   *     ConditionalForecast}
   */
  public static Forecast of(FittedVar model, Scenario scenario) {
    if (!scenario.conditions().isEmpty()) {
      throw new IllegalArgumentException("the scenario has conditions: forecast conditionally");
    }
    Dynamics dynamics = model.dynamics();
    double[][] quiet = new double[scenario.steps()][dynamics.series().size()];
    double[][] path = Outlook.of(model, scenario).path(dynamics, quiet);
    return new Forecast(dynamics.series(), path, errors(dynamics, scenario.steps()));
  }

  private static double[][] errors(Dynamics dynamics, int steps) {
    List<String> names = dynamics.series();
    VarianceDecomposition variance =
        VarianceDecomposition.of(ImpulseResponses.of(dynamics, names, steps - 1));
    double[][] errors = new double[steps][names.size()];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < names.size(); i++) {
        errors[step][i] = variance.standardError(names.get(i), step + 1);
      }
    }
    return errors;
  }

  /** The value expected {@code step} periods after the last observed one, 1 or more. */
  public double value(String name, int step) {
    Range.require("the step", step, 1, steps());
    return path[step - 1][Names.index(series, name)];
  }

  /** Its standard error, √(Σ_h Ψ_h Σ Ψ_h')_ii: coefficients are taken as known. */
  public double standardError(String name, int step) {
    Range.require("the step", step, 1, steps());
    return errors[step - 1][Names.index(series, name)];
  }

  public int steps() {
    return path.length;
  }

  /** The series, in the order of the model. */
  public List<String> series() {
    return series;
  }

  /** Against what came; {@code actual} has one row for each step. */
  public ForecastErrors errors(SeriesTable actual) {
    if (actual.size() != steps()) {
      throw new IllegalArgumentException(
          "%d periods came and %d were forecast: compare as many"
              .formatted(actual.size(), steps()));
    }
    double squares = 0;
    double sizes = 0;
    for (String name : series) {
      double[] values = actual.values(name);
      for (int step = 1; step <= steps(); step++) {
        double error = value(name, step) - values[step - 1];
        squares += error * error;
        sizes += Math.abs(error);
      }
    }
    double count = (double) steps() * series.size();
    return new ForecastErrors(Math.sqrt(squares / count), sizes / count);
  }
}
