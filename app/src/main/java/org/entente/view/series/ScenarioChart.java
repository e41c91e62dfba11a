package org.entente.view.series;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.view.chart.Chart;

/** A scenario's paths as charts, each with the future without conditions as a dashed line. */
public final class ScenarioChart {
  private ScenarioChart() {}

  /** A panel for each series. */
  public static Chart of(ScenarioReport report) {
    Chart chart = new Chart("Scenario: " + report.source(), 3);
    int steps = report.ahead().size();
    for (String name : report.names()) {
      List<Double> held =
          IntStream.rangeClosed(1, steps)
              .mapToObj(step -> report.answer().held().value(name, step))
              .toList();
      List<Double> open =
          IntStream.rangeClosed(1, steps)
              .mapToObj(step -> report.answer().open().value(name, step))
              .toList();
      chart.add(
          new Chart.Panel(name, 1, held, VarChart.areas(report.answer().fan(), name, steps), open));
    }
    return chart;
  }
}
