package org.entente.view.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.relation.score.Axis;
import org.entente.relation.score.Bootstrap.Ranges;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PeriodScore;
import org.entente.view.chart.Chart;

/** Both axes of a relation over time as a chart: total intensities with their intervals. */
public final class RelationChart {
  private RelationChart() {}

  /** Cooperation, and conflict beside it; empty panels where no act has a day. */
  public static Chart of(RelationReport report) {
    Chart chart =
        new Chart(
            report.a().name()
                + " and "
                + report.b().name()
                + ": intensity by "
                + report.basis().period(),
            2);
    report
        .history()
        .ifPresent(
            history -> {
              for (Axis axis : Axis.values()) {
                chart.add(panel(history, axis));
              }
            });
    return chart;
  }

  private static Chart.Panel panel(PairHistory history, Axis axis) {
    List<PeriodScore> periods = history.scores().periods();
    List<Double> line = periods.stream().map(score -> score.on(axis).total()).toList();
    List<Double> low = ends(history, axis, line, true);
    List<Double> high = ends(history, axis, line, false);
    String span =
        periods.get(0).period().label() + " to " + periods.get(line.size() - 1).period().label();
    return new Chart.Panel(
        RelationFinding.name(axis) + ", " + span,
        1,
        line,
        List.of(new Chart.Area(low, high)),
        List.of());
  }

  /** Where there is no interval, the point itself. */
  private static List<Double> ends(
      PairHistory history, Axis axis, List<Double> line, boolean lower) {
    List<Optional<Ranges>> ranges = history.ranges(axis);
    return IntStream.range(0, line.size())
        .mapToObj(
            p ->
                ranges
                    .get(p)
                    .map(it -> lower ? it.total().low() : it.total().high())
                    .orElse(line.get(p)))
        .toList();
  }
}
