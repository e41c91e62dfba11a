package org.entente.relation.series;

/** A vector autoregression with the data that it was fitted to. */
public sealed interface FittedVar permits LeastSquaresVar, BayesianVar {
  /** The fitted equation: least-squares estimates or posterior means. */
  Dynamics dynamics();

  /** The explained series. */
  SeriesTable table();

  /** The exogenous series; none where the model has none. */
  SeriesTable exogenous();

  /** What is known of the equation after the data: under a flat prior for least squares. */
  Posterior posterior();
}
