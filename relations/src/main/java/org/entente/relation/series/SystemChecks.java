package org.entente.relation.series;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether the equation may be trusted. A check for which the data are too few is empty.
 *
 * @param stability whether shocks fade
 * @param portmanteau that residuals do not foretell residuals
 * @param normality that residuals are normal
 * @param calm for each series, that its residuals have no calm and stormy times
 */
public record SystemChecks(
    Stability stability,
    Optional<ChiSquareTest> portmanteau,
    Optional<ChiSquareTest> normality,
    Map<String, ChiSquareTest> calm) {
  private static final int PORTMANTEAU = 10;
  private static final int ARCH = 4;

  public SystemChecks {
    calm = new LinkedHashMap<>(calm);
  }

  static SystemChecks of(LeastSquaresVar model, Dynamics dynamics) {
    Map<String, ChiSquareTest> calm = new LinkedHashMap<>();
    for (String name : model.table().names()) {
      possible(() -> Diagnostics.archLm(model.residuals(name), ARCH))
          .ifPresent(test -> calm.put(name, test));
    }
    int horizon = model.dynamics().lags() + PORTMANTEAU;
    return new SystemChecks(
        Stability.of(dynamics),
        possible(() -> Diagnostics.portmanteau(model, horizon)),
        possible(() -> Diagnostics.jarqueBera(model)),
        calm);
  }

  private static Optional<ChiSquareTest> possible(Supplier<ChiSquareTest> check) {
    try {
      return Optional.of(check.get());
    } catch (IllegalArgumentException tooFew) {
      return Optional.empty();
    }
  }
}
