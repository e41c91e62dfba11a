package org.entente.relation.series;

/**
 * The prior of Sims and Zha (1998): each series is a random walk, and the data must speak the
 * louder the further back an effect reaches. Names in brackets are those of MSBVAR's {@code
 * szbvar}.
 *
 * @param tightness how sure the prior is
 * @param dummies how strongly it holds that levels and relations last
 * @param freedom degrees of freedom of Σ before the data [nu], at least the number of series
 * @param decay how the trust in zero grows with the lag [qm]
 * @param form which parts of the prior are used [prior]
 */
public record SimsZhaPrior(
    Tightness tightness, Dummies dummies, int freedom, Decay decay, Form form) {

  /** Which parts of the prior are used. */
  public enum Form {
    /** Normal for coefficients, inverse Wishart for Σ [0]. */
    NORMAL_WISHART,
    /** Normal for coefficients, flat for Σ [1]. */
    NORMAL_FLAT,
    /** Flat for both [2]: least squares, but for the dummies. */
    FLAT
  }

  /** How the prior's standard deviation falls with lag l. */
  public enum Decay {
    /** As l^−λ3 [4]. */
    HARMONIC,
    /** Geometrically, so that the last lag p of months is where ⌈p/3⌉ quarters would be [12]. */
    MONTHLY
  }

  /**
   * Standard deviations of the prior, before they are scaled by the series' own movement.
   *
   * @param overall of all [lambda0], above 0
   * @param firstLag of effects one period back [lambda1], above 0
   * @param decay how fast they fall with the lag [lambda3], 0 or more
   * @param constant of the constant [lambda4], above 0
   * @param exogenous of effects of exogenous series [lambda5], above 0 where there are any
   */
  public record Tightness(
      double overall, double firstLag, double decay, double constant, double exogenous) {
    public Tightness {
      requirePositive("the overall tightness (lambda0)", overall);
      requirePositive("the tightness of the first lag (lambda1)", firstLag);
      requireWeight("the decay (lambda3)", decay);
      requirePositive("the tightness of the constant (lambda4)", constant);
      requireWeight("the tightness of exogenous effects (lambda5)", exogenous);
    }
  }

  /**
   * Weights of dummy observations; 0 leaves them out.
   *
   * @param ownLevels one for each series: where it has been long, it stays [mu5]
   * @param commonLevel one for all: where all have been long, all stay [mu6]
   */
  public record Dummies(double ownLevels, double commonLevel) {
    public Dummies {
      requireWeight("the weight of sums of coefficients (mu5)", ownLevels);
      requireWeight("the weight of the common level (mu6)", commonLevel);
    }
  }

  public SimsZhaPrior {
    if (freedom < 1) {
      throw new IllegalArgumentException(
          "the prior's freedom (nu) is " + freedom + ", not above 0");
    }
  }

  /** Normal–Wishart without dummies, with one degree of freedom more than there are series. */
  public static SimsZhaPrior of(Tightness tightness, int series) {
    return new SimsZhaPrior(
        tightness, new Dummies(0, 0), series + 1, Decay.HARMONIC, Form.NORMAL_WISHART);
  }

  /**
   * Where to begin with weekly event data: the values of Brandt and Freeman (2006) and of MSBVAR's
   * example.
   */
  public static SimsZhaPrior weekly(int series) {
    return of(new Tightness(0.6, 0.1, 2, 0.25, 1), series);
  }

  /** The same with dummy observations. */
  public SimsZhaPrior with(Dummies others) {
    return new SimsZhaPrior(tightness, others, freedom, decay, form);
  }

  /** The same with another decay. */
  public SimsZhaPrior with(Decay other) {
    return new SimsZhaPrior(tightness, dummies, freedom, other, form);
  }

  /** The same in another form. */
  public SimsZhaPrior with(Form other) {
    return new SimsZhaPrior(tightness, dummies, freedom, decay, other);
  }

  /**
   * By what the standard deviation of lag {@code lag} of {@code lags} is smaller than the first's.
   */
  double shrinkage(int lag, int lags) {
    if (decay == Decay.HARMONIC || lags == 1) {
      return Math.pow(lag, -tightness.decay());
    }
    double last = Math.pow(Math.ceil(lags / 3.0), -tightness.decay());
    return Math.pow(last, (lag - 1.0) / (lags - 1.0));
  }

  private static void requirePositive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + ", not above 0");
    }
  }

  private static void requireWeight(String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + ", not 0 or more");
    }
  }
}
