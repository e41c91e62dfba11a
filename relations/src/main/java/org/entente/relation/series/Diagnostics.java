package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What residuals should not show if the model is right. Small p-values speak against it. */
public final class Diagnostics {
  private Diagnostics() {}

  /**
   * Hosking's (1980) portmanteau test that no series' residuals foretell any: T² Σ_j tr(C_j' C_0⁻¹
   * C_j C_0⁻¹)/(T − j), j = 1 … {@code horizon}, χ² with m²(horizon − lags) degrees.
   *
   * @param horizon more than the model's lags
   */
  public static ChiSquareTest portmanteau(LeastSquaresVar model, int horizon) {
    int lags = model.dynamics().lags();
    Range.require("the horizon", horizon, lags + 1, model.periods() - 1);
    List<String> names = model.table().names();
    double[][] white = whitened(model.fit().residuals(), names);
    double periods = model.periods();
    double sum = 0;
    for (int j = 1; j <= horizon; j++) {
      sum += squaredNorm(white, j) / (periods - j);
    }
    return ChiSquareTest.of(sum, names.size() * names.size() * (horizon - lags));
  }

  /** T² tr(C_j' C_0⁻¹ C_j C_0⁻¹) is the sum of squared products of whitened residuals. */
  private static double squaredNorm(double[][] white, int lag) {
    double sum = 0;
    for (double[] now : white) {
      for (double[] before : white) {
        double product = product(now, before, lag);
        sum += product * product;
      }
    }
    return sum;
  }

  private static double product(double[] now, double[] before, int lag) {
    double product = 0;
    for (int t = lag; t < now.length; t++) {
      product += now[t] * before[t - lag];
    }
    return product;
  }

  /** Residuals turned into series with unit variance and no correlation: L⁻¹u, LL' = U'U/T. */
  private static double[][] whitened(double[][] residuals, List<String> names) {
    int periods = residuals[0].length;
    double[][] covariance = new double[residuals.length][residuals.length];
    for (int i = 0; i < residuals.length; i++) {
      for (int j = 0; j < residuals.length; j++) {
        covariance[i][j] = LeastSquares.dot(residuals[i], residuals[j]) / periods;
      }
    }
    Cholesky root = Cholesky.of(covariance, names);
    double[][] white = new double[residuals.length][periods];
    for (int t = 0; t < periods; t++) {
      int period = t;
      double[] row = root.forward(Arrays.stream(residuals).mapToDouble(u -> u[period]).toArray());
      for (int i = 0; i < row.length; i++) {
        white[i][t] = row[i];
      }
    }
    return white;
  }

  /**
   * Ljung and Box's (1978) test that a series does not foretell itself: Q = T(T + 2) Σ_j r_j²/(T −
   * j), χ² with horizon − fitted degrees.
   *
   * @param fitted how many lags were fitted to the series before, 0 or more
   */
  public static ChiSquareTest ljungBox(double[] values, int horizon, int fitted) {
    Range.require("the number of fitted lags", fitted, 0, values.length);
    Range.require("the horizon", horizon, fitted + 1, values.length - 1);
    double[] centred = centred(values);
    double sum = 0;
    for (int j = 1; j <= horizon; j++) {
      double r = product(centred, centred, j) / LeastSquares.dot(centred, centred);
      sum += r * r / (values.length - j);
    }
    double periods = values.length;
    return ChiSquareTest.of(periods * (periods + 2) * sum, horizon - fitted);
  }

  /** Jarque and Bera's (1980) test of normality: T/6 (skewness² + (kurtosis − 3)²/4), χ² with 2. */
  public static ChiSquareTest jarqueBera(double[] values) {
    double[] centred = centred(values);
    double variance = moment(centred, 2);
    double skewness = moment(centred, 3) / Math.pow(variance, 1.5);
    double excess = moment(centred, 4) / (variance * variance) - 3;
    return ChiSquareTest.of(values.length / 6.0 * (skewness * skewness + excess * excess / 4), 2);
  }

  /** The same of all residuals of a model together, made uncorrelated first; χ² with 2m. */
  public static ChiSquareTest jarqueBera(LeastSquaresVar model) {
    double[][] white = whitened(model.fit().residuals(), model.table().names());
    double sum = Arrays.stream(white).mapToDouble(u -> jarqueBera(u).statistic()).sum();
    return ChiSquareTest.of(sum, 2 * white.length);
  }

  /**
   * Engle's (1982) test for calm and stormy times: T·R² of squared residuals on their own {@code
   * lags} last values, χ² with {@code lags} degrees.
   */
  public static ChiSquareTest archLm(double[] residuals, int lags) {
    Range.require("the number of lags", lags, 1, (residuals.length - 2) / 2);
    double[] squares = Arrays.stream(residuals).map(u -> u * u).toArray();
    SeriesTable table =
        SeriesTable.of(Periods.numbered(squares.length), Map.of("squared residuals", squares));
    LeastSquaresVar fit = LeastSquaresVar.of(table, lags);
    double[] explained = centred(fit.design().targets()[0]);
    double share = 1 - fit.fit().squares(0) / LeastSquares.dot(explained, explained);
    return ChiSquareTest.of(fit.periods() * share, lags);
  }

  private static double[] centred(double[] values) {
    if (!Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a residual is missing or infinite");
    }
    double mean = Arrays.stream(values).average().orElse(0);
    double[] centred = Arrays.stream(values).map(v -> v - mean).toArray();
    if (Arrays.stream(centred).allMatch(v -> v == 0)) {
      throw new IllegalArgumentException("the residuals do not move: there is nothing to test");
    }
    return centred;
  }

  private static double moment(double[] centred, int power) {
    return Arrays.stream(centred).map(u -> Math.pow(u, power)).average().orElse(0);
  }
}
