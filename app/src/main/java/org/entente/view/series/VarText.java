package org.entente.view.series;

import java.util.ArrayList;
import java.util.List;
import org.entente.relation.series.AnalysisSettings;
import org.entente.relation.series.Band;
import org.entente.relation.series.BlockTest;
import org.entente.relation.series.ChiSquareTest;
import org.entente.relation.series.GrangerTest;
import org.entente.relation.series.LagOrder;
import org.entente.relation.series.SystemAnswers;
import org.entente.relation.series.SystemChecks;
import org.entente.view.Numbers;
import org.entente.view.TextTable;
import org.jspecify.annotations.Nullable;

/** A system of series, to be read by people. */
public final class VarText {
  private final VarReport report;
  private final StringBuilder text = new StringBuilder();

  private VarText(VarReport report) {
    this.report = report;
  }

  /** The finding in two sentences, then tables. */
  public static String of(VarReport report) {
    return new VarText(report).text();
  }

  private String text() {
    text.append(VarFinding.of(report)).append("\n\n");
    text.append(
        "%s, %s to %s, %d lags, %s.%n"
            .formatted(
                report.source(),
                report.firstPeriod(),
                report.lastPeriod(),
                report.analysis().lags(),
                report.estimator())
            .replace("\r", ""));
    report.notes().forEach(note -> text.append(note).append('\n'));
    granger("Granger tests, each pair alone", report.analysis().tests().pairwise());
    granger("Granger tests, given all other series", report.analysis().tests().given());
    blocks();
    lags();
    checks();
    decomposition();
    responses();
    forecast();
    return text.toString();
  }

  private void section(String title, TextTable table) {
    text.append('\n').append(title).append("\n\n").append(table.render());
  }

  private void granger(String title, List<GrangerTest> tests) {
    if (tests.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(List.of("cause", "effect", "F", "df", "p"));
    for (GrangerTest one : tests) {
      table.row(
          List.of(
              one.cause(),
              one.effect(),
              Numbers.of(one.test().statistic()),
              one.test().numerator() + ", " + one.test().denominator(),
              Numbers.probability(one.test().pValue())));
    }
    section(title, table);
  }

  private void blocks() {
    if (report.analysis().tests().blocks().size() < 3) {
      return;
    }
    TextTable table = new TextTable(List.of("all others on", "χ²", "df", "p"));
    for (BlockTest one : report.analysis().tests().blocks()) {
      List<String> row = new ArrayList<>(List.of(one.effect()));
      row.addAll(cells(one.test()));
      table.row(row);
    }
    section("Block tests", table);
  }

  private static List<String> cells(ChiSquareTest test) {
    return List.of(
        Numbers.of(test.statistic()),
        Integer.toString(test.degrees()),
        Numbers.probability(test.pValue()));
  }

  private void lags() {
    TextTable table =
        new TextTable(List.of("lags", "Akaike", "Schwarz", "Hannan–Quinn", "p of one fewer"));
    for (LagOrder order : report.analysis().tests().lagSelection().orders()) {
      ChiSquareTest fewer = order.againstOneFewer();
      table.row(
          List.of(
              Integer.toString(order.lags()),
              Numbers.significant(order.akaike(), 6),
              Numbers.significant(order.bayes(), 6),
              Numbers.significant(order.hannanQuinn(), 6),
              fewer == null ? "" : Numbers.probability(fewer.pValue())));
    }
    section("Lag selection, smaller is better", table);
  }

  private void checks() {
    SystemChecks checks = report.analysis().checks();
    TextTable table = new TextTable(List.of("check", "χ²", "df", "p"));
    checks
        .portmanteau()
        .ifPresent(test -> check(table, "residuals foretell residuals (Hosking)", test));
    checks
        .normality()
        .ifPresent(test -> check(table, "residuals are not normal (Jarque–Bera)", test));
    checks
        .calm()
        .forEach(
            (name, test) -> check(table, "calm and stormy times in " + name + " (Engle)", test));
    section("Checks; small p speaks against the model", table);
  }

  private static void check(TextTable table, String name, ChiSquareTest test) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells(test));
    table.row(row);
  }

  private void decomposition() {
    SystemAnswers answers = report.analysis().answers();
    List<String> header = new ArrayList<>(List.of("error in", "steps"));
    answers.responses().order().forEach(shock -> header.add("from " + shock));
    TextTable table = new TextTable(header);
    int most = answers.decomposition().steps() - 1;
    for (String name : report.names()) {
      for (int steps : most > 1 ? new int[] {1, (most + 1) / 2, most} : new int[] {1}) {
        List<String> row = new ArrayList<>(List.of(name, Integer.toString(steps)));
        for (String shock : answers.responses().order()) {
          row.add(Numbers.percent(answers.decomposition().share(name, shock, steps)));
        }
        table.row(row);
      }
    }
    section(
        "Where the error of forecasts comes from, in the order "
            + String.join(", ", answers.responses().order()),
        table);
  }

  private void responses() {
    SystemAnswers answers = report.analysis().answers();
    TextTable table =
        new TextTable(List.of("shock to", "response of", "step", "response", "from", "to"));
    for (String shock : answers.responses().order()) {
      for (String name : report.names()) {
        for (int step : new int[] {0, 1, 2, 4, 8}) {
          if (step <= answers.responses().horizon()) {
            int at = step;
            List<String> row =
                new ArrayList<>(
                    List.of(
                        shock,
                        name,
                        Integer.toString(step),
                        Numbers.of(answers.responses().of(name, shock, step))));
            row.addAll(
                bounds(answers.bands().map(bands -> bands.of(name, shock, at)).orElse(null)));
            table.row(row);
          }
        }
      }
    }
    section("Responses to a shock of one standard deviation, " + level(), table);
  }

  private String level() {
    return "bands of " + Math.round(100 * report.analysis().settings().sampling().level()) + " %";
  }

  private static List<String> bounds(@Nullable Band band) {
    return band == null
        ? List.of("", "")
        : List.of(Numbers.of(band.low()), Numbers.of(band.high()));
  }

  private void forecast() {
    SystemAnswers answers = report.analysis().answers();
    TextTable table =
        new TextTable(
            List.of(
                "series",
                "period",
                "forecast",
                "50 % from",
                "to",
                "80 % from",
                "to",
                "95 % from",
                "to"));
    for (String name : report.names()) {
      for (int step = 1; step <= answers.forecast().steps(); step++) {
        int at = step;
        List<String> row =
            new ArrayList<>(
                List.of(
                    name,
                    report.ahead().get(step - 1),
                    Numbers.of(answers.forecast().value(name, step))));
        for (double level : AnalysisSettings.LEVELS) {
          row.addAll(bounds(answers.fan().map(fan -> fan.of(name, at, level)).orElse(null)));
        }
        table.row(row);
      }
    }
    section("Forecast", table);
  }
}
