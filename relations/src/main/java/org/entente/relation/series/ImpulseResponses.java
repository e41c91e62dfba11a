package org.entente.relation.series;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How series answer a shock of one standard deviation: Θ_h = Ψ_h P with PP' = Σ (Sims 1980;
 * Lütkepohl 2005, section 2.3.2). P is the Cholesky triangle in the order given: a shock moves its
 * own series and those named after it at once, those named before it only from the next period on.
 */
public final class ImpulseResponses {
  private final List<String> series;
  private final List<String> order;
  private final double[][][] responses;

  private ImpulseResponses(List<String> series, List<String> order, double[][][] responses) {
    this.series = series;
    this.order = List.copyOf(order);
    this.responses = responses;
  }

  /**
   * The responses over periods 0 to {@code horizon} after the shock.
   *
   * @param order all series of the model, those that move first first
   */
  public static ImpulseResponses of(Dynamics dynamics, List<String> order, int horizon) {
    Range.require("the horizon", horizon, 0, Range.FARTHEST);
    double[][] impact = impact(dynamics, order);
    double[][][] psi = dynamics.movingAverages(horizon);
    double[][][] responses = new double[horizon + 1][][];
    for (int h = 0; h <= horizon; h++) {
      responses[h] = product(psi[h], impact);
    }
    return new ImpulseResponses(dynamics.series(), order, responses);
  }

  /** P, series by shock, both in the order of the model. */
  static double[][] impact(Dynamics dynamics, List<String> order) {
    int[] places = Names.permutation(dynamics.series(), order);
    int size = places.length;
    double[][] ordered = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        ordered[i][j] = dynamics.covariance()[places[i]][places[j]];
      }
    }
    double[][] lower = Cholesky.of(ordered, order).lower();
    double[][] impact = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        impact[places[i]][places[j]] = lower[i][j];
      }
    }
    return impact;
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[k].length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  /** What a shock adds to a series {@code step} periods later, in the series' units. */
  public double of(String response, String shock, int step) {
    Range.require("the step", step, 0, horizon());
    return responses[step][Names.index(series, response)][Names.index(series, shock)];
  }

  /** What a shock adds to a series from period 0 to the horizon. */
  public List<Double> path(String response, String shock) {
    return IntStream.rangeClosed(0, horizon()).mapToObj(h -> of(response, shock, h)).toList();
  }

  public List<String> series() {
    return series;
  }

  /** The order in which series may move at once. */
  public List<String> order() {
    return order;
  }

  /** The last period after the shock. */
  public int horizon() {
    return responses.length - 1;
  }

  double[][][] values() {
    return responses;
  }
}
