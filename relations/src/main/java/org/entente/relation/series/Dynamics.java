package org.entente.relation.series;

import java.util.List;

/**
 * The equation of a vector autoregression, in the units of its series:
 *
 * <pre>y_t = c + A_1 y_{t-1} + … + A_p y_{t-p} + C z_t + u_t,   u_t ~ N(0, Σ)</pre>
 */
public final class Dynamics {
  private final Layout layout;
  private final double[][] coefficients;
  private final double[][] covariance;

  /**
   * @param coefficients equation by regressor, regressors as the layout orders them
   * @param covariance Σ
   */
  Dynamics(Layout layout, double[][] coefficients, double[][] covariance) {
    this.layout = layout;
    this.coefficients = coefficients;
    this.covariance = covariance;
  }

  /** The explained series, in order. */
  public List<String> series() {
    return layout.series();
  }

  public int lags() {
    return layout.lags();
  }

  /** The exogenous series, in order. */
  public List<String> exogenous() {
    return layout.exogenous();
  }

  /** The constant of a series' equation. */
  public double constant(String equation) {
    return coefficients[place(equation)][0];
  }

  /** The effect of a series {@code lag} periods back, 1 to {@link #lags}, in an equation. */
  public double coefficient(String equation, String cause, int lag) {
    if (lag < 1 || lag > lags()) {
      throw new IllegalArgumentException("lag " + lag + " is not one of 1 to " + lags());
    }
    return coefficients[place(equation)][layout.lag(place(cause), lag)];
  }

  /** The effect of an exogenous series in an equation. */
  public double exogenousCoefficient(String equation, String cause) {
    int column = layout.exogenous(Names.index(exogenous(), cause));
    return coefficients[place(equation)][column];
  }

  /** An entry of Σ. */
  public double covariance(String a, String b) {
    return covariance[place(a)][place(b)];
  }

  int place(String name) {
    return Names.index(series(), name);
  }

  Layout layout() {
    return layout;
  }

  double[][] coefficients() {
    return coefficients;
  }

  double[][] covariance() {
    return covariance;
  }

  /**
   * The path of the series after a history.
   *
   * @param history at least the last {@link #lags} rows before the path, the latest last
   * @param exogenous one row for each step
   * @param residuals one row u_t for each step
   */
  double[][] path(double[][] history, double[][] exogenous, double[][] residuals) {
    double[][] rows = new double[history.length + residuals.length][];
    System.arraycopy(history, 0, rows, 0, history.length);
    for (int step = 0; step < residuals.length; step++) {
      int t = history.length + step;
      rows[t] = expected(rows, t, exogenous[step]);
      for (int i = 0; i < rows[t].length; i++) {
        rows[t][i] += residuals[step][i];
      }
      requireBounded(rows[t], step + 1);
    }
    double[][] path = new double[residuals.length][];
    System.arraycopy(rows, history.length, path, 0, path.length);
    return path;
  }

  private void requireBounded(double[] row, int step) {
    for (double value : row) {
      if (!(Math.abs(value) < SeriesTable.LARGEST)) {
        throw new IllegalArgumentException(
            "the series explode before step %d (largest root %.3f): take fewer steps, or differences of the series"
                .formatted(step, Stability.of(this).largest()));
      }
    }
  }

  private double[] expected(double[][] rows, int t, double[] exogenous) {
    double[] regressors = regressors(rows, t, exogenous);
    double[] expected = new double[coefficients.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = LeastSquares.dot(coefficients[i], regressors);
    }
    return expected;
  }

  private double[] regressors(double[][] rows, int t, double[] exogenous) {
    double[] regressors = new double[layout.size()];
    regressors[0] = 1;
    int series = coefficients.length;
    for (int lag = 1; lag <= lags(); lag++) {
      System.arraycopy(rows[t - lag], 0, regressors, layout.lag(0, lag), series);
    }
    System.arraycopy(exogenous, 0, regressors, layout.exogenous(0), exogenous.length);
    return regressors;
  }

  /** The regressors of each step of a path that is known. */
  double[][] regressors(double[][] history, double[][] exogenous, double[][] path) {
    double[][] rows = new double[history.length + path.length][];
    System.arraycopy(history, 0, rows, 0, history.length);
    System.arraycopy(path, 0, rows, history.length, path.length);
    double[][] regressors = new double[path.length][];
    for (int step = 0; step < path.length; step++) {
      regressors[step] = regressors(rows, history.length + step, exogenous[step]);
    }
    return regressors;
  }

  /**
   * Ψ_0 = I, Ψ_h = Σ_j A_j Ψ_{h−j}: what a unit of u_t adds to y_{t+h} (Lütkepohl 2005, eq.
   * 2.1.22), for h from 0 to {@code horizon}.
   */
  double[][][] movingAverages(int horizon) {
    int size = coefficients.length;
    double[][][] psi = new double[horizon + 1][size][size];
    for (int i = 0; i < size; i++) {
      psi[0][i][i] = 1;
    }
    for (int h = 1; h <= horizon; h++) {
      for (int lag = 1; lag <= Math.min(h, lags()); lag++) {
        addProduct(psi[h], lag, psi[h - lag]);
      }
      for (double[] row : psi[h]) {
        requireBounded(row, h);
      }
    }
    return psi;
  }

  private void addProduct(double[][] sum, int lag, double[][] earlier) {
    for (int i = 0; i < sum.length; i++) {
      for (int k = 0; k < sum.length; k++) {
        double effect = coefficients[i][layout.lag(k, lag)];
        for (int j = 0; j < sum.length; j++) {
          sum[i][j] += effect * earlier[k][j];
        }
      }
    }
  }
}
