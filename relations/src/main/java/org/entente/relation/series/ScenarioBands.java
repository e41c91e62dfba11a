package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How sure a future is, given a scenario: both the shocks to come and the coefficients are unknown.
 * Waggoner and Zha's (1999) Gibbs sampler: draw the future given the equation and the conditions,
 * then the equation given the past and that future, and so on. Conditions hold in every draw.
 */
public final class ScenarioBands {
  /** Draws that the sampler forgets its start in. */
  private static final int BURN_IN = 100;

  private final List<String> series;
  private final Band[][] bands;

  private ScenarioBands(List<String> series, Band[][] bands) {
    this.series = series;
    this.bands = bands;
  }

  /** Bands for each series and step; a scenario without conditions gives those of a forecast. */
  public static ScenarioBands of(FittedVar model, Scenario scenario, Sampling sampling) {
    return of(model, scenario, sampling, List.of(sampling.level())).get(0);
  }

  /** Bands at several levels of the same draws. */
  static List<ScenarioBands> of(
      FittedVar model, Scenario scenario, Sampling sampling, List<Double> levels) {
    List<String> series = model.dynamics().series();
    double[][][] futures = futures(model, scenario, sampling);
    return levels.stream().map(level -> new ScenarioBands(series, bands(futures, level))).toList();
  }

  private static double[][][] futures(FittedVar model, Scenario scenario, Sampling sampling) {
    Dynamics equation = model.dynamics();
    Outlook outlook = Outlook.of(model, scenario);
    SplittableRandom random = new SplittableRandom(sampling.seed());
    double[][][] futures = new double[sampling.draws()][][];
    for (int draw = -BURN_IN; draw < futures.length; draw++) {
      double[][] future = future(equation, outlook, scenario.conditions(), random);
      equation = known(model, outlook, future).draw(random);
      if (draw >= 0) {
        futures[draw] = future;
      }
    }
    return futures;
  }

  private static double[][] future(
      Dynamics equation, Outlook outlook, List<Condition> conditions, SplittableRandom random) {
    Conditioning conditioning = new Conditioning(equation, equation.series(), outlook, conditions);
    double[][] shocks = new double[outlook.steps()][equation.series().size()];
    for (double[] step : shocks) {
      Arrays.setAll(step, i -> random.nextGaussian());
    }
    return conditioning.path(conditioning.shocks(shocks));
  }

  /** The posterior given the past and a future. */
  private static Posterior known(FittedVar model, Outlook outlook, double[][] future) {
    double[][] regressors =
        model.dynamics().regressors(outlook.history(), outlook.exogenous(), future);
    return model.posterior().updated(regressors, future);
  }

  private static Band[][] bands(double[][][] futures, double level) {
    Band[][] bands = new Band[futures[0].length][futures[0][0].length];
    for (int s = 0; s < bands.length; s++) {
      for (int i = 0; i < bands[s].length; i++) {
        int step = s;
        int place = i;
        bands[s][i] =
            Band.of(Arrays.stream(futures).mapToDouble(f -> f[step][place]).toArray(), level);
      }
    }
    return bands;
  }

  /** The band of a series {@code step} periods after the last observed one, 1 or more. */
  public Band of(String name, int step) {
    Range.require("the step", step, 1, bands.length);
    return bands[step - 1][Names.index(series, name)];
  }
}
