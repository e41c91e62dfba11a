package org.entente.relation.influence;

/** How an outcome scatters around its mean. */
public enum Family {
  /** Any number: mean η, one variance. */
  NORMAL,
  /** Counts: mean exp η. */
  POISSON;

  double mean(double eta) {
    return this == NORMAL ? eta : Math.exp(eta);
  }

  /** How the mean changes with η, which for both families is the variance up to a factor. */
  double slope(double eta) {
    return this == NORMAL ? 1 : Math.exp(eta);
  }

  /** The part of minus the log likelihood that depends on η, for the normal at variance one. */
  double loss(double y, double eta) {
    return this == NORMAL ? (y - eta) * (y - eta) / 2 : Math.exp(eta) - y * eta;
  }
}
