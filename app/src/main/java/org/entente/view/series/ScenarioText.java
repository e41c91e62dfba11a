package org.entente.view.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.relation.series.Band;
import org.entente.relation.series.Condition;
import org.entente.relation.series.HeldOut;
import org.entente.view.Numbers;
import org.entente.view.TextTable;
import org.entente.view.Words;

/** A scenario and its answer, to be read by people. */
public final class ScenarioText {
  private ScenarioText() {}

  /** The finding in two sentences, then paths, drivers and how well such forecasts have done. */
  public static String of(ScenarioReport report) {
    StringBuilder text = new StringBuilder(finding(report)).append("\n\n");
    text.append(report.source()).append(", ").append(report.ahead().get(0)).append(" to ");
    text.append(report.ahead().get(report.ahead().size() - 1)).append(", ");
    text.append(report.answer().model().dynamics().lags()).append(" lags.\n");
    report.others().forEach(name -> text.append(path(report, name)));
    text.append(drivers(report));
    return text.append(scores(report)).toString();
  }

  static String finding(ScenarioReport report) {
    String held =
        report.conditions().stream()
            .map(Condition::series)
            .distinct()
            .collect(Collectors.collectingAndThen(Collectors.toList(), Words::and));
    List<String> changes =
        report.others().stream()
            .map(
                name ->
                    "%s by %s to %s instead of %s"
                        .formatted(
                            name,
                            signed(report.change(name, report.ahead().size())),
                            Numbers.of(report.answer().held().value(name, report.ahead().size())),
                            Numbers.of(report.answer().open().value(name, report.ahead().size()))))
            .toList();
    return "Holding %s changes, by %s, %s. %s"
        .formatted(
            held, report.ahead().get(report.ahead().size() - 1), Words.and(changes), trust(report));
  }

  private static String trust(ScenarioReport report) {
    if (report.heldOut().isEmpty()) {
      return "There are too few periods to check how well the system foretells what it does not"
          + " know.";
    }
    HeldOut heldOut = report.heldOut().get();
    long better =
        heldOut.scores().stream()
            .filter(one -> one.model() < Math.min(one.randomWalk(), one.seasonalMean()))
            .count();
    return "On held-out history the system foretold %d of %s better than both a random walk and a seasonal mean (CRPS, %d forecasts of %s)."
        .formatted(
            better,
            heldOut.scores().size() + " series",
            heldOut.origins(),
            Words.count(heldOut.steps(), "period"));
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + Numbers.of(value);
  }

  private static String path(ScenarioReport report, String name) {
    TextTable table =
        new TextTable(
            List.of(
                "period",
                "scenario",
                "50 % from",
                "to",
                "80 % from",
                "to",
                "95 % from",
                "to",
                "without",
                "change"));
    for (int step = 1; step <= report.ahead().size(); step++) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  report.ahead().get(step - 1),
                  Numbers.of(report.answer().held().value(name, step))));
      for (double level : report.answer().fan().levels()) {
        Band band = report.answer().fan().of(name, step, level);
        row.add(Numbers.of(band.low()));
        row.add(Numbers.of(band.high()));
      }
      row.add(Numbers.of(report.answer().open().value(name, step)));
      row.add(signed(report.change(name, step)));
      table.row(row);
    }
    return "\nPath of " + name + "\n\n" + table.render();
  }

  private static String drivers(ScenarioReport report) {
    List<String> header = new ArrayList<>(List.of("series", "change"));
    report.names().forEach(name -> header.add("from " + name));
    TextTable table = new TextTable(header);
    int last = report.ahead().size();
    for (String name : report.others()) {
      List<String> row = new ArrayList<>(List.of(name, signed(report.change(name, last))));
      for (String driver : report.names()) {
        row.add(signed(report.answer().held().contribution(name, driver, last)));
      }
      table.row(row);
    }
    return "\n"
        + "Drivers: whose shocks make the change by the last period, the first named moving"
        + " first\n\n"
        + table.render();
  }

  private static String scores(ScenarioReport report) {
    if (report.heldOut().isEmpty()) {
      return "";
    }
    TextTable table = new TextTable(List.of("series", "system", "random walk", "seasonal mean"));
    for (HeldOut.Score score : report.heldOut().get().scores()) {
      table.row(
          List.of(
              score.series(),
              Numbers.of(score.model()),
              Numbers.of(score.randomWalk()),
              Numbers.of(score.seasonalMean())));
    }
    return "\nOn held-out history, without conditions: CRPS, smaller is better\n\n"
        + table.render();
  }
}
