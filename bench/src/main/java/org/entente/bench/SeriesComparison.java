package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.relation.series.BayesianVar;
import org.entente.relation.series.Forecast;
import org.entente.relation.series.Granger;
import org.entente.relation.series.GrangerTest;
import org.entente.relation.series.ImpulseResponses;
import org.entente.relation.series.LagOrder;
import org.entente.relation.series.LagSelection;
import org.entente.relation.series.LeastSquaresVar;
import org.entente.relation.series.ResponseBands;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;
import org.entente.relation.series.SimsZhaPrior;

/** The time-series engine against numbers of the R package MSBVAR, and its speed. */
final class SeriesComparison {
  private static final int[][] GRANGER_LINES = {
    {1, 29}, {2, 33}, {4, 37}, {6, 25}, {8, 41}, {12, 45}
  };
  private static final int PASSES = 5;

  private final GoldenFile printed;
  private final GoldenFile triadic;
  private final GoldenFile bayesian;
  private final SeriesTable weekly;
  private final SeriesTable monthly;
  private final SeriesTable triad;

  SeriesComparison(Path golden) throws IOException {
    printed = GoldenFile.read(golden.resolve("msbvar.txt"));
    triadic = GoldenFile.read(golden.resolve("triadic_levant.txt"));
    bayesian = GoldenFile.read(golden.resolve("bvar_more.txt"));
    weekly = GoldenFile.read(golden.resolve("IsraelPalestineConflict.csv")).series("i2p", "p2i");
    monthly = GoldenFile.read(golden.resolve("BCFdata_Y.csv")).series("I2P", "P2I", "JPI");
    triad =
        GoldenFile.read(golden.resolve("levant_weekly_goldstein.csv"))
            .series("A2I", "A2P", "I2A", "P2A", "I2P", "P2I");
  }

  /** Rows of relative errors. */
  String errors() {
    Errors two = new Errors("Granger F, 2 weekly series, 1 to 12 lags");
    for (int[] lags : GRANGER_LINES) {
      granger(two, Granger.pairwise(weekly, lags[0]), printed.printed(lags[1], lags[1] + 1));
    }
    Errors three = new Errors("Granger F, 3 monthly series, 2 lags");
    granger(three, Granger.pairwise(monthly, 2), printed.printed(95, 100));
    Errors six = new Errors("Granger F, 6 weekly series, 6 lags");
    granger(six, Granger.pairwise(triad, 6), triadic.printed(35, 64));
    return two.row() + three.row() + six.row() + criteria() + covariance() + forecast();
  }

  private static void granger(Errors errors, List<GrangerTest> tests, double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      errors.add(tests.get(i).test().statistic(), rows[i][0]);
    }
  }

  private String criteria() {
    Errors errors = new Errors("criteria of lag selection, 1 to 12 lags");
    List<LagOrder> orders = LagSelection.of(weekly, 12).orders();
    for (double[] row : printed.printed(64, 75)) {
      LagOrder order = orders.get((int) row[0] - 1);
      errors.add(order.akaike(), row[1]).add(order.bayes(), row[2]);
      errors.add(order.hannanQuinn(), row[3]);
    }
    return errors.row();
  }

  private String covariance() {
    LeastSquaresVar model = LeastSquaresVar.of(weekly, 6);
    double[][] rows = printed.printed(142, 143);
    return new Errors("residual covariance")
        .add(model.dynamics().covariance("i2p", "i2p"), rows[0][0])
        .add(model.dynamics().covariance("i2p", "p2i"), rows[0][1])
        .add(model.dynamics().covariance("p2i", "p2i"), rows[1][1])
        .row();
  }

  private String forecast() {
    Errors errors = new Errors("forecast of 12 weeks, prior of Sims and Zha");
    Forecast forecast = Forecast.of(BayesianVar.of(weekly, 6, SimsZhaPrior.weekly(2)), 12);
    double[][] rows = bayesian.printed(3, 14);
    for (int step = 1; step <= rows.length; step++) {
      errors.add(forecast.value("i2p", step), rows[step - 1][0]);
      errors.add(forecast.value("p2i", step), rows[step - 1][1]);
    }
    return errors.row();
  }

  /** Rows of times, the fastest of some passes. */
  String speed() {
    return time("fit, 2 series × 1278 weeks, 6 lags", () -> LeastSquaresVar.of(weekly, 6))
        + time("fit, 6 series × 1277 weeks, 6 lags", () -> LeastSquaresVar.of(triad, 6))
        + time("30 Granger tests of pairs, 6 series, 6 lags", () -> Granger.pairwise(triad, 6))
        + time("lag selection to 12, 6 series", () -> LagSelection.of(triad, 12))
        + time("responses with 1,000 bootstrap samples, 2 series", () -> bands(weekly))
        + time("responses with 1,000 bootstrap samples, 6 series", () -> bands(triad))
        + time(
            "responses of 100 steps, 6 series",
            () -> ImpulseResponses.of(LeastSquaresVar.of(triad, 6).dynamics(), triad.names(), 100));
  }

  private static ResponseBands bands(SeriesTable table) {
    LeastSquaresVar model = LeastSquaresVar.of(table, 6);
    return ResponseBands.bootstrap(model, table.names(), 12, Sampling.seeded(1));
  }

  private static String time(String what, Supplier<?> work) {
    double least = Double.POSITIVE_INFINITY;
    for (int pass = 0; pass < PASSES; pass++) {
      long begun = System.nanoTime();
      if (work.get() == null) {
        throw new IllegalStateException(what + " gave nothing");
      }
      least = Math.min(least, (System.nanoTime() - begun) / 1e6);
    }
    return String.format(Locale.ROOT, "| %s | %.1f |%n", what, least);
  }
}
