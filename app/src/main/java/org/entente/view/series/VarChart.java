package org.entente.view.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.relation.series.Band;
import org.entente.relation.series.Fan;
import org.entente.relation.series.SystemAnswers;
import org.entente.view.chart.Chart;

/** Responses and forecasts of a system as charts. */
public final class VarChart {
  private VarChart() {}

  /** A row of responses for each shock, then a row of forecasts. */
  public static Chart of(VarReport report) {
    SystemAnswers answers = report.analysis().answers();
    Chart chart =
        new Chart("Responses to shocks, and forecasts: " + report.source(), report.names().size());
    for (String shock : answers.responses().order()) {
      for (String name : report.names()) {
        chart.add(response(answers, name, shock));
      }
    }
    for (String name : report.names()) {
      List<Double> line =
          IntStream.rangeClosed(1, answers.forecast().steps())
              .mapToObj(step -> answers.forecast().value(name, step))
              .toList();
      List<Chart.Area> areas =
          answers.fan().map(fan -> areas(fan, name, line.size())).orElse(List.of());
      chart.add(new Chart.Panel("forecast of " + name, 1, line, areas, List.of()));
    }
    return chart;
  }

  private static Chart.Panel response(SystemAnswers answers, String name, String shock) {
    int horizon = answers.responses().horizon();
    List<Chart.Area> areas =
        answers
            .bands()
            .map(bands -> List.of(area(0, horizon, step -> bands.of(name, shock, step))))
            .orElse(List.of());
    return new Chart.Panel(
        shock + " → " + name, 0, answers.responses().path(name, shock), areas, List.of());
  }

  static List<Chart.Area> areas(Fan fan, String name, int steps) {
    List<Chart.Area> areas = new ArrayList<>();
    for (double level : fan.levels()) {
      areas.add(area(1, steps, step -> fan.of(name, step, level)));
    }
    return areas;
  }

  private static Chart.Area area(int first, int last, IntFunction<Band> band) {
    List<Band> bands = IntStream.rangeClosed(first, last).mapToObj(band).toList();
    return new Chart.Area(
        bands.stream().map(Band::low).toList(), bands.stream().map(Band::high).toList());
  }
}
