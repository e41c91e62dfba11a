package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Interval;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairScores;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.Scale;
import org.entente.relation.score.ScoreSettings;
import org.entente.relation.score.ScoredAct;
import org.entente.relation.series.Periods;
import org.entente.relation.series.SeriesTable;

/**
 * Monthly totals on both axes of what two sides of the Levant did to each other, from the single
 * events of KEDS with Goldstein's intensities.
 */
final class MonthlyDyads {
  private static final ScoreSettings MONTHS =
      new ScoreSettings(
          new Scale("Goldstein CAMEO", "KEDS"),
          PeriodLength.MONTH,
          new Interval(LocalDate.of(1979, 5, 1), LocalDate.of(2011, 6, 30)),
          OptionalDouble.empty());

  private final List<CSVRecord> events;
  private final Map<String, Double> scale = new HashMap<>();

  MonthlyDyads(Path shared) throws IOException {
    events = ReferenceCsv.read(shared.resolve("data/events/levant.cameo.csv.gz"));
    for (CSVRecord row : ReferenceCsv.read(shared.resolve("data/reference/cameo.scale.csv"))) {
      scale.put(row.get("code"), Double.valueOf(row.get("value")));
    }
  }

  /** Four series: what each side did to the other, on each axis, as log(1 + total). */
  SeriesTable table(String one, String other) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    add(columns, "conflict, first to second", one, other, Axis.CONFLICT);
    add(columns, "conflict, second to first", other, one, Axis.CONFLICT);
    add(columns, "cooperation, first to second", one, other, Axis.COOPERATION);
    add(columns, "cooperation, second to first", other, one, Axis.COOPERATION);
    return SeriesTable.of(Periods.numbered(columns.values().iterator().next().length), columns);
  }

  private void add(
      Map<String, double[]> columns, String name, String from, String towards, Axis axis) {
    columns.put(
        name,
        PairScores.of(acts(from, towards), MONTHS).periods().stream()
            .mapToDouble(period -> Math.log1p(period.on(axis).total()))
            .toArray());
  }

  private List<ScoredAct> acts(String from, String towards) {
    List<ScoredAct> acts = new ArrayList<>();
    for (CSVRecord event : events) {
      double score = scale.getOrDefault(event.get("code"), 0.0);
      if (score != 0
          && event.get("source").matches("(" + from + ").*")
          && event.get("target").matches("(" + towards + ").*")) {
        Axis axis = score > 0 ? Axis.COOPERATION : Axis.CONFLICT;
        LocalDate day = LocalDate.parse(event.get("date"));
        acts.add(new ScoredAct(day, axis, Math.abs(score), 1, "KEDS"));
      }
    }
    return acts;
  }
}
