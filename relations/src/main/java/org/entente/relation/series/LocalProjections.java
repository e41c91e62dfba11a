package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Impulse responses without the assumption that one equation holds at all horizons (Jordà 2005, eq.
 * 2): for each h, y_{t+h−1} is regressed on a constant and p lags y_{t−1}, …, y_{t−p}; the response
 * at h is B_h d, B_h the coefficients of y_{t−1} and d the shock's impact, a column of the Cholesky
 * triangle as in {@link ImpulseResponses}. Errors are Newey and West's (1987), since residuals of
 * overlapping stretches are correlated; d is taken as known.
 */
public final class LocalProjections {
  private final List<String> series;
  private final double[][][] responses;
  private final double[][][] errors;

  private LocalProjections(List<String> series, int horizon) {
    this.series = series;
    responses = new double[horizon + 1][series.size()][series.size()];
    errors = new double[horizon + 1][series.size()][series.size()];
  }

  /**
   * The responses over periods 0 to {@code horizon} after the shock.
   *
   * @param order all series of the model, those that move first first
   * @throws IllegalArgumentException as {@link LeastSquaresVar#of}, and if fewer periods are left
   *     than the longest projection needs
   */
  public static LocalProjections of(SeriesTable table, int lags, List<String> order, int horizon) {
    LeastSquaresVar model = LeastSquaresVar.of(table, lags);
    Layout layout = model.dynamics().layout();
    Range.require("the horizon", horizon, 0, model.freedom() - layout.series().size());
    double[][] impact = ImpulseResponses.impact(model.dynamics(), order);
    LocalProjections projections = new LocalProjections(table.names(), horizon);
    projections.responses[0] = impact;
    for (int h = 1; h <= horizon; h++) {
      projections.project(ahead(table, layout, h), impact, h);
    }
    return projections;
  }

  /** Targets {@code h} − 1 periods later than their regressors' own. */
  private static Design ahead(SeriesTable table, Layout layout, int h) {
    SeriesTable none = SeriesTable.of(table.periods(), Map.of());
    Design now = Design.of(table, none, layout.lags(), layout.lags());
    int rows = now.rows() - (h - 1);
    return new Design(
        now.labels(), cut(now.regressors(), 0, rows), cut(now.targets(), h - 1, h - 1 + rows));
  }

  private static double[][] cut(double[][] columns, int from, int to) {
    return Arrays.stream(columns)
        .map(column -> Arrays.copyOfRange(column, from, to))
        .toArray(double[][]::new);
  }

  private void project(Design design, double[][] impact, int h) {
    LeastSquares fit = LeastSquares.of(design);
    double[][] inverse = fit.inverseCrossProduct();
    int size = series.size();
    for (int shock = 0; shock < size; shock++) {
      double[] direction = new double[design.regressors().length];
      for (int k = 0; k < size; k++) {
        // The first lags come right after the constant.
        direction[1 + k] = impact[k][shock];
      }
      double[] weights = weights(design, inverse, direction);
      for (int i = 0; i < size; i++) {
        responses[h][i][shock] = LeastSquares.dot(fit.coefficients()[i], direction);
        errors[h][i][shock] = neweyWest(weights, fit.residuals()[i], h, direction.length);
      }
    }
  }

  /** The estimate of b'd is Σ_t w_t y_t with w = X(X'X)⁻¹d. */
  private static double[] weights(Design design, double[][] inverse, double[] direction) {
    double[] weights = new double[design.rows()];
    for (int k = 0; k < direction.length; k++) {
      double factor = LeastSquares.dot(inverse[k], direction);
      for (int t = 0; t < weights.length; t++) {
        weights[t] += factor * design.regressors()[k][t];
      }
    }
    return weights;
  }

  /**
   * The root of Σ_t s_t² + 2 Σ_l (1 − l/(L + 1)) Σ_t s_t s_{t−l}, s_t = w_t u_t, L = {@code reach},
   * times T/(T − k).
   */
  static double neweyWest(double[] weights, double[] residuals, int reach, int coefficients) {
    int periods = weights.length;
    double[] scores = new double[periods];
    Arrays.setAll(scores, t -> weights[t] * residuals[t]);
    double sum = LeastSquares.dot(scores, scores);
    for (int l = 1; l <= Math.min(reach, periods - 1); l++) {
      double products = 0;
      for (int t = l; t < periods; t++) {
        products += scores[t] * scores[t - l];
      }
      sum += 2 * (1 - l / (reach + 1.0)) * products;
    }
    return Math.sqrt(sum * periods / (periods - coefficients));
  }

  /** What a shock of one standard deviation adds to a series {@code step} periods later. */
  public double of(String response, String shock, int step) {
    Range.require("the step", step, 0, horizon());
    return responses[step][Names.index(series, response)][Names.index(series, shock)];
  }

  /** Its Newey–West standard error; 0 at step 0, where the impact is taken as known. */
  public double standardError(String response, String shock, int step) {
    Range.require("the step", step, 0, horizon());
    return errors[step][Names.index(series, response)][Names.index(series, shock)];
  }

  public int horizon() {
    return responses.length - 1;
  }
}
