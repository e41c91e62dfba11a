package org.entente.relation.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.series.Dynamics;
import org.entente.relation.series.FittedVar;
import org.entente.relation.series.LeastSquaresVar;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * The limit of C on A–B from the vector autoregression of the triad, over the last h periods:
 *
 * <pre>L = Σ_t ( E[y_t | C's series on the reference path] − E[y_t | C's series as they were] )
 * </pre>
 *
 * <p>This is a forecast with conditions on C's series in every period (Waggoner and Zha 1999), in
 * which the conditions are met by shocks to C's own series only, as in the structural scenarios of
 * Antolín-Díaz, Petrella and Rubio-Ramírez (2021). <b>What is neutralised</b>: all that C's series
 * departed from the reference path in these periods, whatever moved them, and what A–B made of it
 * through its equation, then and later. What is not: departures before these periods, and A–B's own
 * shocks, which stay as they were and so cancel. Waggoner and Zha's most likely shocks would
 * include A–B's: a pair that only moves C would seem to be moved by it ({@link ConditionalLimit}
 * has that figure beside this one).
 *
 * <p>It is a limit only as far as the equation holds: coefficients that do not change (Lucas 1976),
 * no common cause left out, and the assumption named in {@link Timing}. With each series held at
 * its mean over the whole data, L tells of these periods as compared with all; whether C's mere
 * existence limits A–B cannot be seen in a series that never lacked it.
 */
public final class SeriesLimit {
  /** Fewer periods per coefficient leave intervals that hold nearly anything. */
  private static final int PERIODS_PER_COEFFICIENT = 3;

  private SeriesLimit() {}

  /**
   * From least squares under a flat prior. n is the number of explained periods; the interval holds
   * a share {@code sampling.level()} of posterior draws, and the magnitude is their median.
   *
   * @throws IllegalArgumentException if a series is unknown, constant or made of others, or the
   *     channel is held for longer than the data
   */
  public static LimitAnswer of(
      SeriesTable table, int lags, TriadQuestion question, Sampling sampling) {
    question.requireAnswerable(table, lags);
    int series = table.names().size();
    int needed = lags + PERIODS_PER_COEFFICIENT * (1 + series * lags);
    if (table.size() < needed) {
      return new TooLittleData(
          table.size(),
          needed,
          "%d series with %d lags have %d coefficients each: take a longer stretch, shorter periods, fewer series or a BayesianVar"
              .formatted(series, lags, 1 + series * lags));
    }
    return of(LeastSquaresVar.of(table, lags), question, sampling);
  }

  /** From a fitted model: a Bayesian one can do with fewer periods, if its prior is believed. */
  public static LimitAnswer of(FittedVar model, TriadQuestion question, Sampling sampling) {
    SeriesTable table = model.table();
    int lags = model.dynamics().lags();
    question.requireAnswerable(table, lags);
    double[] limits =
        model.posterior().draws(sampling.draws(), sampling.seed()).stream()
            .mapToDouble(draw -> limit(draw, table, question))
            .toArray();
    int n = table.size() - lags;
    if (!Arrays.stream(limits).allMatch(limit -> Math.abs(limit) < 1e100)) {
      return new TooLittleData(
          n, n + 1.0, "the series may explode: take differences of them, or a longer stretch");
    }
    return LimitAnswer.of(estimate(limits, seen(table, question), question, sampling, n));
  }

  private static Estimate estimate(
      double[] limits, double seen, TriadQuestion question, Sampling sampling, int n) {
    Percentile quantile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    quantile.setData(limits);
    double magnitude = quantile.evaluate(50);
    OptionalDouble share = Estimate.share(magnitude, seen, seen + question.apart(magnitude));
    double tail = 50 * (1 - sampling.level());
    return new Estimate(
        magnitude, quantile.evaluate(tail), quantile.evaluate(100 - tail), share, n);
  }

  private static double seen(SeriesTable table, TriadQuestion question) {
    double[] values = table.values(question.target());
    int first = values.length - question.channel().steps();
    return question.total(Arrays.copyOfRange(values, first, values.length));
  }

  /** L under an equation that is taken as known. */
  static double limit(Dynamics equation, SeriesTable table, TriadQuestion question) {
    List<String> names = equation.series();
    Map<String, List<Double>> path = question.channel().path();
    double[][] x = new double[question.channel().steps()][names.size()];
    path.forEach((name, reference) -> hold(x, names.indexOf(name), reference, table.values(name)));
    new Neutralised(equation, path.keySet(), question.timing() == Timing.SAME_PERIOD).fill(x);
    int target = names.indexOf(question.target());
    return question.apart(
        question.total(Arrays.stream(x).mapToDouble(row -> row[target]).toArray()));
  }

  private static void hold(double[][] x, int series, List<Double> reference, double[] was) {
    for (int t = 0; t < x.length; t++) {
      x[t][series] = reference.get(t) - was[was.length - x.length + t];
    }
  }
}
