package org.entente.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.Interval;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;

/**
 * How many events fit, over a stretch of time: by month where months suffice, since a store counts
 * those many times faster than days.
 */
record Volumes(Store store, EventQuery events) {

  /**
   * Numbers of events by day; those of a whole month stand on its first day, unless periods are
   * shorter.
   */
  Map<LocalDate, Double> of(Interval span, RelationPeriod length) {
    Map<LocalDate, Double> volumes = new HashMap<>();
    LocalDate start = span.start();
    LocalDate months = start.getDayOfMonth() == 1 ? start : start.withDayOfMonth(1).plusMonths(1);
    LocalDate rest = span.end().plusDays(1).withDayOfMonth(1);
    if (length.compareTo(RelationPeriod.MONTH) < 0 || !months.isBefore(rest)) {
      add(start, span.end(), Granularity.DAY, volumes);
      return volumes;
    }
    add(start, months.minusDays(1), Granularity.DAY, volumes);
    add(months, rest.minusDays(1), Granularity.MONTH, volumes);
    add(rest, span.end(), Granularity.DAY, volumes);
    return volumes;
  }

  private void add(
      LocalDate since, LocalDate until, Granularity by, Map<LocalDate, Double> volumes) {
    if (since.isAfter(until)) {
      return;
    }
    EventQuery stretch = events.withSince(since).withUntil(until);
    for (Series.Period period : store.series(new SeriesQuery(stretch, by)).periods()) {
      volumes.put(period.start(), (double) period.total());
    }
  }
}
