package org.entente.relation.series;

import java.util.Arrays;

/**
 * Where a forecast starts and what surrounds it.
 *
 * @param history the last rows that the lags reach, the latest last
 * @param exogenous one row of exogenous values for each step
 */
record Outlook(double[][] history, double[][] exogenous) {

  static Outlook of(FittedVar model, Scenario scenario) {
    if (!scenario.exogenous().names().equals(model.exogenous().names())) {
      throw new IllegalArgumentException(
          "the model has the exogenous series %s, the scenario %s: give the future of each"
              .formatted(model.exogenous().names(), scenario.exogenous().names()));
    }
    int lags = model.dynamics().lags();
    double[][] history = new double[lags][];
    Arrays.setAll(history, t -> model.table().row(model.table().size() - lags + t));
    double[][] exogenous = new double[scenario.steps()][0];
    if (!model.exogenous().names().isEmpty()) {
      Arrays.setAll(exogenous, scenario.exogenous()::row);
    }
    return new Outlook(history, exogenous);
  }

  int steps() {
    return exogenous.length;
  }

  /** The path of an equation from here, given the shocks u_t. */
  double[][] path(Dynamics dynamics, double[][] residuals) {
    return dynamics.path(history, exogenous, residuals);
  }
}
