package org.entente.relation.influence;

import java.util.List;

/**
 * The arrays of a Social Influence Regression of n states over T periods. Arrays are held as they
 * are given: do not change them afterwards.
 *
 * @param outcomes Y as [period][sender][receiver]; NaN where nothing is known
 * @param carried X as [period][sender][receiver], mostly the outcome of the period before
 * @param covariates Z, each as [period][sender][receiver], with the coefficients θ
 * @param ties W, each as [state][state], whose weighted sums are A and B
 */
public record InfluenceData(
    double[][][] outcomes,
    double[][][] carried,
    List<double[][][]> covariates,
    List<double[][]> ties) {

  /**
   * Checks the sizes and that everything but the outcomes is finite.
   *
   * @throws IllegalArgumentException if sizes disagree, a value is not finite, or there are no ties
   */
  public InfluenceData {
    covariates = List.copyOf(covariates);
    ties = List.copyOf(ties);
    if (outcomes.length == 0 || outcomes[0].length < 2 || ties.isEmpty()) {
      throw new IllegalArgumentException(
          "influence needs at least one period, two states and one matrix of ties");
    }
    int states = outcomes[0].length;
    checkSize("outcomes", outcomes, outcomes.length, states);
    checkArray("carried", carried, outcomes.length, states);
    for (int i = 0; i < covariates.size(); i++) {
      checkArray("covariate " + (i + 1), covariates.get(i), outcomes.length, states);
    }
    for (int i = 0; i < ties.size(); i++) {
      checkArray("ties " + (i + 1), new double[][][] {ties.get(i)}, 1, states);
    }
  }

  /** How many states. */
  public int states() {
    return outcomes[0].length;
  }

  /** How many periods. */
  public int periods() {
    return outcomes.length;
  }

  /** A or B: the sum of the ties with these weights. */
  public double[][] weightedTies(double[] weights) {
    if (weights.length != ties.size()) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + ties.size() + " matrices of ties: give one for each");
    }
    double[][] sum = new double[states()][states()];
    for (int k = 0; k < weights.length; k++) {
      for (int i = 0; i < sum.length; i++) {
        for (int j = 0; j < sum.length; j++) {
          sum[i][j] += weights[k] * ties.get(k)[i][j];
        }
      }
    }
    return sum;
  }

  private static void checkArray(String name, double[][][] array, int periods, int states) {
    checkSize(name, array, periods, states);
    for (double[][] slice : array) {
      for (double[] row : slice) {
        for (double value : row) {
          if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                name + " holds " + value + ": fill it, or leave the outcome there unknown (NaN)");
          }
        }
      }
    }
  }

  private static void checkSize(String name, double[][][] array, int periods, int states) {
    if (array.length != periods) {
      throw new IllegalArgumentException(
          "%s has %d periods, the outcomes have %d".formatted(name, array.length, periods));
    }
    for (double[][] slice : array) {
      if (slice.length != states) {
        throw new IllegalArgumentException(name + " needs a row for each of " + states + " states");
      }
      for (double[] row : slice) {
        if (row.length != states) {
          throw new IllegalArgumentException(
              name + " needs a column for each of " + states + " states");
        }
      }
    }
  }
}
