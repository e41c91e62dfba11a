package org.entente.relation.score;

import java.util.Arrays;

/**
 * When a series changed its level, with probabilities: the exact posterior of Fearnhead (2006,
 * Statistics and Computing 16) over all ways to cut it into segments, by forward and backward sums
 * in n² steps. Segments begin with the same probability 1/run in each period, so their lengths are
 * geometric with the given mean beforehand. Levels of different segments are independent.
 *
 * <p>Periods within a segment are taken as independent: a series that swings slowly by itself will
 * show more changes than it has.
 */
public final class ChangePoints {
  /** Longer series would take too much memory: n² numbers. */
  static final int LONGEST = 4000;

  /** What a segment is made of. */
  public enum Kind {
    /** Counts, Poisson with a rate of its own in each segment. */
    COUNTS,
    /** Any values, normal with a mean and a variance of their own in each segment. */
    LEVELS
  }

  private final int n;
  private final double[][] logSegment;
  private final double[][] beyond;
  private final double[] logBefore;
  private final double[] logAfter;
  private final double[] level;

  private ChangePoints(Segments segments, int n, double run) {
    this.n = n;
    double change = Math.log(1 / run);
    double none = Math.log1p(-1 / run);
    logSegment = new double[n][];
    for (int s = 0; s < n; s++) {
      logSegment[s] = new double[n - s];
      for (int t = s; t < n; t++) {
        // The last segment ends with the series, not by a change.
        logSegment[s][t - s] =
            segments.logMarginal(s, t) + (t - s) * none + (t < n - 1 ? change : 0);
      }
    }
    logBefore = before();
    logAfter = after();
    level = levels(segments);
    beyond = beyond();
  }

  /**
   * The posterior of a series without gaps.
   *
   * @param series one value for each period
   * @param kind what its segments are made of
   * @param run how many periods there are between changes beforehand, more than 1
   * @throws IllegalArgumentException if the series is shorter than 3, longer than 4000, constant or
   *     not finite, if counts are no counts, or if run is not above 1
   */
  public static ChangePoints of(double[] series, Kind kind, double run) {
    check(series, kind, run);
    Segments segments = kind == Kind.COUNTS ? new CountSegments(series) : new LevelSegments(series);
    return new ChangePoints(segments, series.length, run);
  }

  /** How probable it is that the level changed with this period; 0 for the first. */
  public double probability(int period) {
    return period == 0
        ? 0
        : Math.min(1, Math.exp(logBefore[period] + logAfter[period] - logAfter[0]));
  }

  /** How probable it is that the level changed at least once with the periods first … last. */
  public double probability(int first, int last) {
    if (first < 0 || last < first || last >= n) {
      throw new IllegalArgumentException(
          "periods %d to %d: give a range within 0 to %d".formatted(first, last, n - 1));
    }
    int from = Math.max(1, first);
    double none = 0;
    for (int s = 0; s < from; s++) {
      none += beyond[s][Math.max(last, s) - s];
    }
    return last == 0 ? 0 : Math.max(0, Math.min(1, 1 - none));
  }

  /** How many changes are to be expected. */
  public double expectedChanges() {
    double sum = 0;
    for (int t = 1; t < n; t++) {
      sum += probability(t);
    }
    return sum;
  }

  /** The posterior mean of the level in this period, over all ways to cut the series. */
  public double level(int period) {
    return level[period];
  }

  /** Pr(y before t, a segment begins at t). */
  private double[] before() {
    double[] log = new double[n];
    for (int t = 1; t < n; t++) {
      double[] terms = new double[t];
      for (int s = 0; s < t; s++) {
        terms[s] = log[s] + logSegment[s][t - 1 - s];
      }
      log[t] = logSum(terms);
    }
    return log;
  }

  /** Pr(y from t on | a segment begins at t). */
  private double[] after() {
    double[] log = new double[n + 1];
    for (int t = n - 1; t >= 0; t--) {
      double[] terms = new double[n - t];
      for (int s = t; s < n; s++) {
        terms[s - t] = logSegment[t][s - t] + log[s + 1];
      }
      log[t] = logSum(terms);
    }
    return log;
  }

  /** Pr(a segment goes from s to t or further | y), so that ranges of periods take n steps each. */
  private double[][] beyond() {
    double[][] sums = new double[n][];
    for (int s = 0; s < n; s++) {
      sums[s] = new double[n - s];
      double sum = 0;
      for (int t = n - 1; t >= s; t--) {
        sum += Math.exp(weight(s, t));
        sums[s][t - s] = sum;
      }
    }
    return sums;
  }

  /** log Pr(s … t is a segment | y). */
  private double weight(int s, int t) {
    return logBefore[s] + logSegment[s][t - s] + logAfter[t + 1] - logAfter[0];
  }

  private double[] levels(Segments segments) {
    double[] steps = new double[n + 1];
    for (int s = 0; s < n; s++) {
      for (int t = s; t < n; t++) {
        double part = Math.exp(weight(s, t)) * segments.level(s, t);
        steps[s] += part;
        steps[t + 1] -= part;
      }
    }
    Arrays.parallelPrefix(steps, Double::sum);
    return steps;
  }

  private static double logSum(double[] logs) {
    double most = Arrays.stream(logs).max().orElse(Double.NEGATIVE_INFINITY);
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }

  private static void check(double[] series, Kind kind, double run) {
    if (series.length < 3 || series.length > LONGEST) {
      throw new IllegalArgumentException(
          "the series has %d periods: give 3 to %d, of another length if need be"
              .formatted(series.length, LONGEST));
    }
    if (!Arrays.stream(series).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("the series has gaps: fill them or take longer periods");
    }
    if (Arrays.stream(series).allMatch(value -> value == series[0])) {
      throw new IllegalArgumentException("the series is constant: it has no turning point");
    }
    if (kind == Kind.COUNTS && !Arrays.stream(series).allMatch(v -> v >= 0 && v == Math.rint(v))) {
      throw new IllegalArgumentException("the series holds no counts: take the kind LEVELS");
    }
    if (!(run > 1 && Double.isFinite(run))) {
      throw new IllegalArgumentException(
          "a run of " + run + " periods: give how many lie between changes, more than 1");
    }
  }
}
