package org.entente.relation.series;

/** Placeholder. */
public final class BayesianVar implements FittedVar {
  private BayesianVar() {}

  @Override
  public Dynamics dynamics() {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeriesTable table() {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeriesTable exogenous() {
    throw new UnsupportedOperationException();
  }
}
