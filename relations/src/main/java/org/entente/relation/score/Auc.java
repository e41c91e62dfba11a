package org.entente.relation.score;

import org.hipparchus.special.Erf;

/**
 * The area under the ROC curve: how probable it is that a case in which something happened scores
 * higher than one in which it did not, ties counting half. 0.5 is chance; below it, the score ranks
 * the wrong way round.
 *
 * @param value 0 … 1
 * @param standardError of the value, 0 or more
 */
public record Auc(double value, double standardError) {
  /** Value ± z standard errors, within 0 … 1. */
  public Bootstrap.Range interval(double level) {
    double half = quantile(level) * standardError;
    return new Bootstrap.Range(Math.max(0, value - half), Math.min(1, value + half));
  }

  /**
   * By how much the area of one score is greater than that of another over the same cases.
   *
   * @param value −1 … 1
   * @param standardError of the value; smaller than for scores of different cases, since what is
   *     hard for one is hard for the other
   */
  public record Gain(double value, double standardError) {
    /** Value ± z standard errors. */
    public Bootstrap.Range interval(double level) {
      double half = quantile(level) * standardError;
      return new Bootstrap.Range(value - half, value + half);
    }
  }

  /** How many standard errors a normal interval of this level reaches to each side. */
  static double quantile(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level of " + level + ": give one between 0 and 1");
    }
    return Math.sqrt(2) * Erf.erfInv(level);
  }
}
