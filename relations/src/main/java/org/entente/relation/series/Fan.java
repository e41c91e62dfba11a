package org.entente.relation.series;

import java.util.List;

/**
 * Bands of a future at several levels, the narrower within the wider: all are of the same draws.
 */
public final class Fan {
  private final List<Double> levels;
  private final List<ScenarioBands> bands;

  private Fan(List<Double> levels, List<ScenarioBands> bands) {
    this.levels = levels;
    this.bands = bands;
  }

  /**
   * The bands of a scenario.
   *
   * @param levels each above 0 and below 1
   */
  public static Fan of(FittedVar model, Scenario scenario, Sampling sampling, List<Double> levels) {
    // Checked before the draws, which take seconds.
    levels.forEach(level -> new Sampling(sampling.draws(), level, sampling.seed()));
    List<ScenarioBands> bands = ScenarioBands.of(model, scenario, sampling, levels);
    return new Fan(List.copyOf(levels), bands);
  }

  /** The levels, as they were asked for. */
  public List<Double> levels() {
    return levels;
  }

  /** The band of a series at a step, at one of the levels. */
  public Band of(String name, int step, double level) {
    int place = levels.indexOf(level);
    if (place < 0) {
      throw new IllegalArgumentException("no band of " + level + ": there are " + levels);
    }
    return bands.get(place).of(name, step);
  }
}
