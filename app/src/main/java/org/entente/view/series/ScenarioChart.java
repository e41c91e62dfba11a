package org.entente.view.series;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.view.SvgChart;

/** A scenario's paths as charts, each with the future without conditions as a dashed line. */
public final class ScenarioChart {
  private ScenarioChart() {}

  /** One SVG file. */
  public static String of(ScenarioReport report) {
    SvgChart chart = new SvgChart("Scenario: " + report.source(), 3);
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
          new SvgChart.Panel(
              name, 1, held, VarChart.areas(report.answer().fan(), name, steps), open));
    }
    return chart.render();
  }
}
