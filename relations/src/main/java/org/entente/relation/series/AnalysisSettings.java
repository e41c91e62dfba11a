package org.entente.relation.series;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of a system of series.
 *
 * @param lags how many periods back the past reaches; empty for what Hannan and Quinn prefer
 * @param maxLags up to how many lags are compared; empty for twelve, or what the data bear
 * @param horizon how many periods responses and forecasts reach, 1 or more
 * @param order all series, those that move first first
 * @param bayes whether responses and forecasts use the prior of Sims and Zha
 * @param sampling how bands are drawn
 */
public record AnalysisSettings(
    Optional<Integer> lags,
    Optional<Integer> maxLags,
    int horizon,
    List<String> order,
    boolean bayes,
    Sampling sampling) {
  /** The levels of the bands of a forecast. */
  public static final List<Double> LEVELS = List.of(0.5, 0.8, 0.95);

  public AnalysisSettings {
    Range.require("the horizon", horizon, 1, 1000);
    order = List.copyOf(order);
  }
}
