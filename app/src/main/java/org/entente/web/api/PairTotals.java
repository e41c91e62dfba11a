package org.entente.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Interval;
import org.entente.model.Status;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.score.SignRule;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.PairPeriod;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;

/** The asserted events of all pairs of states, counted by one query. */
final class PairTotals {
  private PairTotals() {}

  /** Asserted events on their day, or else that of publication, as series of pairs count them. */
  static EventQuery asserted() {
    return EventQuery.all()
        .withDating(Dating.EVENT_OR_PUBLISHED)
        .withStatuses(Set.of(Status.ASSERTED));
  }

  /** Each pair's total over all days that fit, by pair. */
  static List<PairTotal> of(Store store, EventQuery events) {
    Map<String, PairTotal> totals = new TreeMap<>();
    byPeriod(store, events, Granularity.YEAR)
        .values()
        .forEach(
            year ->
                year.forEach(
                    pair -> totals.merge(pair.a() + " " + pair.b(), pair, PairTotal::plus)));
    return List.copyOf(totals.values());
  }

  /** The pairs with events of each period, by its first day. */
  static TreeMap<LocalDate, List<PairTotal>> byPeriod(
      Store store, EventQuery events, Granularity by) {
    TreeMap<LocalDate, List<PairTotal>> periods = new TreeMap<>();
    try (Stream<PairPeriod> rows = store.pairSeries(new SeriesQuery(events, by))) {
      rows.forEach(
          row ->
              periods
                  .computeIfAbsent(row.start(), start -> new ArrayList<>())
                  .add(PairTotal.of(row)));
    }
    return periods;
  }

  /** The signed ties of a period. */
  static SignedNetwork network(Collection<PairTotal> pairs, SignRule rule, Interval days) {
    List<Tie> ties = new ArrayList<>();
    for (PairTotal pair : pairs) {
      pair.sign(rule, days).ifPresent(sign -> ties.add(new Tie(pair.a(), pair.b(), sign)));
    }
    return new SignedNetwork(ties);
  }

  /** The days of the period that begins on a day. */
  static Interval days(LocalDate start, Granularity by) {
    return new Interval(start, by.next(start).minusDays(1));
  }
}
