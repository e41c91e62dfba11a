package org.entente.relation.limit;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** How costly signals depend on covariates, μ = g(x'β), and scatter around that. */
public enum SignalModel {
  /**
   * μ = exp(x'β), variance φμ: Poisson pseudo-maximum-likelihood (Santos Silva and Tenreyro 2006),
   * for counts and for values that are 0 or more, such as arms or trade.
   */
  POISSON,
  /** μ = x'β, variance φ: least squares, for values of either sign. */
  LEAST_SQUARES;

  double mean(double eta) {
    return this == POISSON ? Math.exp(eta) : eta;
  }

  /** dμ/dη, which is also the variance in units of φ. */
  double slope(double eta) {
    return this == POISSON ? Math.exp(eta) : 1;
  }

  /** Minus the log likelihood as far as it depends on η. */
  double loss(double y, double eta) {
    return this == POISSON ? Math.exp(eta) - y * eta : (y - eta) * (y - eta) / 2;
  }

  /**
   * The ends of what a new pair may show: for least squares Student's t; for the Poisson a gamma
   * with the same mean and variance, since counts and values are skewed and never below 0.
   *
   * @param variance of the prediction and of what scatters around it, before Student's correction
   */
  double[] interval(double mean, double variance, int freedom, double level) {
    double tail = (1 - level) / 2;
    if (!(variance > 1e-12 * mean * mean)) {
      return new double[] {mean, mean};
    }
    if (this == LEAST_SQUARES) {
      double half =
          Math.sqrt(variance) * new TDistribution(freedom).inverseCumulativeProbability(1 - tail);
      return new double[] {mean - half, mean + half};
    }
    double widened = variance * freedom / (freedom - 2.0);
    GammaDistribution spread = new GammaDistribution(mean * mean / widened, widened / mean);
    return new double[] {
      Math.min(mean, spread.inverseCumulativeProbability(tail)),
      Math.max(mean, spread.inverseCumulativeProbability(1 - tail))
    };
  }
}
