package org.entente.view.series;

import java.util.Comparator;
import java.util.List;
import org.entente.relation.series.GrangerTest;
import org.entente.relation.series.LagSelection;
import org.entente.relation.series.SystemChecks;
import org.entente.view.Numbers;
import org.entente.view.Words;

/** The finding in two sentences: who helps to foretell whom, and how far to trust it. */
final class VarFinding {
  private static final double LEVEL = 0.05;
  private static final int NAMED = 3;

  private VarFinding() {}

  static String of(VarReport report) {
    return moves(report) + " " + trust(report);
  }

  private static String moves(VarReport report) {
    List<GrangerTest> tests = report.analysis().tests().told();
    String base =
        "with "
            + Words.count(report.analysis().lags(), "lag")
            + " over "
            + Words.count(report.analysis().leastSquares().periods(), "period");
    if (tests.isEmpty()) {
      return "There is one series, so nobody moves anybody: it is foretold from its own past "
          + base
          + ".";
    }
    List<GrangerTest> found =
        tests.stream()
            .filter(test -> test.test().pValue() < LEVEL)
            .sorted(Comparator.comparingDouble(test -> test.test().pValue()))
            .toList();
    if (found.isEmpty()) {
      return "The past of no series helps to foretell another at the 5 % level, " + base + ".";
    }
    List<String> named = found.stream().limit(NAMED).map(VarFinding::named).toList();
    if (found.size() <= NAMED) {
      return "The past of " + Words.and(named) + ", " + base + ".";
    }
    return "In %d of %d ordered pairs the past of one series helps to foretell the other at the 5 %% level, %s; most clearly that of %s."
        .formatted(found.size(), tests.size(), base, Words.and(named));
  }

  private static String named(GrangerTest test) {
    return "%s helps to foretell %s (F = %s, %s)"
        .formatted(
            test.cause(),
            test.effect(),
            Numbers.significant(test.test().statistic(), 3),
            Numbers.p(test.test().pValue()));
  }

  private static String trust(VarReport report) {
    SystemChecks checks = report.analysis().checks();
    double root = checks.stability().largest();
    if (!checks.stability().holds()) {
      return "Shocks do not fade (largest root %s), so tests and forecasts are not to be trusted: take differences of the series."
          .formatted(Numbers.significant(root, 3));
    }
    String fades = "Shocks fade (largest root " + Numbers.significant(root, 3) + ")";
    boolean patterned = checks.portmanteau().map(test -> test.pValue() < LEVEL).orElse(false);
    return patterned
        ? fades
            + ", but residuals still foretell residuals, so read the tests with care: "
            + advice(report)
            + "."
        : fades + ", and nothing is left in the residuals that speaks against these lags.";
  }

  private static String advice(VarReport report) {
    LagSelection selection = report.analysis().tests().lagSelection();
    return "of up to %s Akaike prefers %d, Schwarz %d"
        .formatted(
            Words.count(selection.orders().size(), "lag"),
            selection.byAkaike(),
            selection.byBayes());
  }
}
