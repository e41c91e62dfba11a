package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A vector autoregression with constant, fitted by least squares equation by equation, which is
 * maximum likelihood given the first {@code lags} rows. Σ is the residual cross product divided by
 * the number of explained periods, as in MSBVAR's {@code reduced.form.var}.
 */
public final class LeastSquaresVar implements FittedVar {
  /** Residuals below this share of a series' movement are rounding. */
  private static final double ROUNDING = 1e-9;

  private final SeriesTable table;
  private final SeriesTable exogenous;
  private final Design design;
  private final LeastSquares fit;
  private final Dynamics dynamics;

  private LeastSquaresVar(SeriesTable table, SeriesTable exogenous, Design design, Layout layout) {
    this.table = table;
    this.exogenous = exogenous;
    this.design = design;
    fit = LeastSquares.of(design);
    requireRemainder(design, fit, table.names());
    dynamics = new Dynamics(layout, fit.coefficients(), fit.covariance(design.rows()));
  }

  /** Without exogenous series. */
  public static LeastSquaresVar of(SeriesTable table, int lags) {
    return of(table, lags, SeriesTable.of(table.periods(), Map.of()));
  }

  /**
   * With exogenous series (dummies, trends) over the same periods.
   *
   * @throws IllegalArgumentException if a series is constant or made of others, if there are too
   *     few periods, or if the lags leave nothing unexplained
   */
  public static LeastSquaresVar of(SeriesTable table, int lags, SeriesTable exogenous) {
    Layout layout = Estimable.layout(table, lags, exogenous);
    Design design = Design.of(table, exogenous, lags, lags);
    return new LeastSquaresVar(table, exogenous, design, layout);
  }

  static void requireRemainder(Design design, LeastSquares fit, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      double[] values = design.targets()[i];
      double mean = Arrays.stream(values).average().orElse(0);
      double movement = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
      if (!(fit.squares(i) > ROUNDING * ROUNDING * movement)) {
        throw new IllegalArgumentException(
            "the lags explain series '%s' to the last digit: a trend, a cycle or a copy is no series to estimate from"
                .formatted(names.get(i)));
      }
    }
  }

  @Override
  public Dynamics dynamics() {
    return dynamics;
  }

  @Override
  public SeriesTable table() {
    return table;
  }

  @Override
  public SeriesTable exogenous() {
    return exogenous;
  }

  /** Under the flat prior p(B, Σ) ∝ |Σ|^(−(m+1)/2), Σ has T − k degrees of freedom. */
  @Override
  public Posterior posterior() {
    return new Posterior(dynamics.layout(), fit, fit.covariance(1), freedom());
  }

  /** The number of explained periods, T. */
  public int periods() {
    return design.rows();
  }

  /** T minus the number of coefficients of an equation. */
  public int freedom() {
    return design.rows() - dynamics.layout().size();
  }

  /** A copy of the residuals of an equation. */
  public double[] residuals(String equation) {
    return fit.residuals()[dynamics.place(equation)].clone();
  }

  /**
   * The standard error of the coefficient of {@code cause}, {@code lag} periods back: the root of
   * s²(X'X)⁻¹ with s² = squared residuals over {@link #freedom}.
   */
  public double standardError(String equation, String cause, int lag) {
    int row = dynamics.place(equation);
    int column = dynamics.layout().lag(dynamics.place(cause), lag);
    return Math.sqrt(fit.squares(row) / freedom() * fit.inverseCrossProduct()[column][column]);
  }

  Design design() {
    return design;
  }

  LeastSquares fit() {
    return fit;
  }
}
