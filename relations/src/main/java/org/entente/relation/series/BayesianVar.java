package org.entente.relation.series;

import java.util.Map;

/**
 * A vector autoregression with the prior of Sims and Zha (1998). The prior enters as further rows
 * of data (Theil and Goldberger 1961): least squares on all rows together has the posterior mean as
 * its coefficients.
 */
public final class BayesianVar implements FittedVar {
  private final SeriesTable table;
  private final SeriesTable exogenous;
  private final Posterior posterior;
  private final Dynamics dynamics;

  private BayesianVar(
      SeriesTable table, SeriesTable exogenous, Posterior posterior, Dynamics dynamics) {
    this.table = table;
    this.exogenous = exogenous;
    this.posterior = posterior;
    this.dynamics = dynamics;
  }

  /** Without exogenous series. */
  public static BayesianVar of(SeriesTable table, int lags, SimsZhaPrior prior) {
    return of(table, lags, prior, SeriesTable.of(table.periods(), Map.of()));
  }

  /**
   * With exogenous series over the same periods.
   *
   * @throws IllegalArgumentException if a series is constant or made of others, if there are too
   *     few periods, or if the prior's freedom is below the number of series
   */
  public static BayesianVar of(
      SeriesTable table, int lags, SimsZhaPrior prior, SeriesTable exogenous) {
    Layout layout = Estimable.layout(table, lags, exogenous);
    requireUsable(prior, layout);
    Posterior posterior = posterior(table, prior, exogenous, layout);
    return new BayesianVar(table, exogenous, posterior, posterior.mean());
  }

  private static Posterior posterior(
      SeriesTable table, SimsZhaPrior prior, SeriesTable exogenous, Layout layout) {
    SimsZhaRows rows = SimsZhaRows.of(table, layout, prior);
    Design observed = Design.of(table, exogenous, layout.lags(), layout.lags());
    LeastSquares fit = LeastSquares.of(rows.before(observed));
    double[][] scatter = fit.covariance(1);
    int freedom =
        switch (prior.form()) {
          case NORMAL_WISHART -> observed.rows() + prior.freedom();
          case NORMAL_FLAT -> observed.rows();
          case FLAT -> observed.rows() - layout.size();
        };
    if (prior.form() == SimsZhaPrior.Form.NORMAL_WISHART) {
      rows.addPriorScatter(scatter);
    }
    return new Posterior(layout, fit, scatter, freedom);
  }

  private static void requireUsable(SimsZhaPrior prior, Layout layout) {
    int series = layout.series().size();
    if (prior.freedom() < series) {
      throw new IllegalArgumentException(
          "the prior's freedom (nu) is %d: with %d series it must be %d or more"
              .formatted(prior.freedom(), series, series));
    }
    if (!layout.exogenous().isEmpty() && !(prior.tightness().exogenous() > 0)) {
      throw new IllegalArgumentException(
          "the tightness of exogenous effects (lambda5) is 0 and leaves %s without effect: raise it or drop them"
              .formatted(layout.exogenous()));
    }
  }

  /** Posterior means of B and Σ. */
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

  @Override
  public Posterior posterior() {
    return posterior;
  }
}
