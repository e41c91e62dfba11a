package org.entente.cli.export;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;

/** The chosen events counted by month: {@code data/series.csv} of a bundle. */
final class SeriesCsv {
  private SeriesCsv() {}

  /** A row for each month that has events; of asserted ones, unless statuses were chosen. */
  static String of(Selected selected) {
    EventQuery query = selected.query();
    EventQuery counted =
        query.statuses().isEmpty() ? query.withStatuses(Set.of(Status.ASSERTED)) : query;
    Series series = selected.store().series(new SeriesQuery(counted, Granularity.MONTH));
    String quads =
        Arrays.stream(Quad.values())
            .map(quad -> quad.label().replace(' ', '_'))
            .collect(Collectors.joining(","));
    StringBuilder text =
        new StringBuilder("start," + quads + ",cooperation_score,conflict_score\r\n");
    for (Series.Period period : series.periods()) {
      text.append(period.start());
      for (Quad quad : Quad.values()) {
        text.append(',').append(period.count(quad));
      }
      text.append(',').append(period.cooperation());
      text.append(',').append(period.conflict()).append("\r\n");
    }
    return text.toString();
  }
}
