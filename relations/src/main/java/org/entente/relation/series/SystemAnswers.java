package org.entente.relation.series;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an equation says of shocks and of the future.
 *
 * @param responses to shocks of one standard deviation
 * @param bands how sure they are; empty where draws of the equation explode
 * @param decomposition where the error of forecasts comes from
 * @param forecast of the periods after the data
 * @param fan how sure it is; empty where draws explode
 */
public record SystemAnswers(
    ImpulseResponses responses,
    Optional<ResponseBands> bands,
    VarianceDecomposition decomposition,
    Forecast forecast,
    Optional<Fan> fan) {

  static SystemAnswers of(FittedVar model, AnalysisSettings settings) {
    int horizon = settings.horizon();
    Sampling sampling = settings.sampling();
    ImpulseResponses responses = ImpulseResponses.of(model.dynamics(), settings.order(), horizon);
    return new SystemAnswers(
        responses,
        possible(
            () ->
                model instanceof LeastSquaresVar plain
                    ? ResponseBands.bootstrap(plain, settings.order(), horizon, sampling)
                    : ResponseBands.posterior(model, settings.order(), horizon, sampling)),
        VarianceDecomposition.of(responses),
        Forecast.of(model, horizon),
        possible(() -> Fan.of(model, Scenario.open(horizon), sampling, AnalysisSettings.LEVELS)));
  }

  private static <T> Optional<T> possible(Supplier<T> drawn) {
    try {
      return Optional.of(drawn.get());
    } catch (IllegalArgumentException exploding) {
      return Optional.empty();
    }
  }
}
