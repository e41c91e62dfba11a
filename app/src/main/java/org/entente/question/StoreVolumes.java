package org.entente.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Interval;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.score.PairVolumes.Volume;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.PairPeriod;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;

/**
 * How much a store reports of every two states, period by period: asserted events, over the longest
 * stretch in which it reports anything.
 *
 * @param all acts of every kind
 * @param material material acts alone
 * @param beyond how many periods lie outside that stretch, before or after a gap
 */
record StoreVolumes(PairVolumes all, PairVolumes material, int beyond) {
  private static final Set<Quad> MATERIAL =
      Set.of(Quad.MATERIAL_COOPERATION, Quad.MATERIAL_CONFLICT);

  /**
   * Counts the events of a time; there are no periods if no event has a day.
   *
   * @param length of the periods
   */
  static StoreVolumes of(Store store, EventQuery time, PeriodLength length) {
    Granularity by = granularity(length);
    EventQuery asserted = time.withStatuses(Set.of(Status.ASSERTED));
    List<Volume> all = volumes(store, new SeriesQuery(asserted, by), length);
    List<Volume> material =
        volumes(store, new SeriesQuery(asserted.withQuads(MATERIAL), by), length);
    List<Period> periods = periods(all, length);
    PairVolumes unbroken = PairVolumes.of(periods, all).withoutGaps();
    List<Period> kept = unbroken.periods();
    return new StoreVolumes(unbroken, PairVolumes.of(kept, material), periods.size() - kept.size());
  }

  /** How the store counts; what it has no name for is put together from days. */
  private static Granularity granularity(PeriodLength length) {
    return switch (length) {
      case DAY, WEEK_OF_52 -> Granularity.DAY;
      case ISO_WEEK -> Granularity.WEEK;
      case MONTH -> Granularity.MONTH;
      case QUARTER -> Granularity.QUARTER;
      case YEAR -> Granularity.YEAR;
    };
  }

  private static List<Volume> volumes(Store store, SeriesQuery query, PeriodLength length) {
    try (Stream<PairPeriod> rows = store.pairSeries(query)) {
      return rows.map(
              row ->
                  new Volume(
                      row.a(),
                      row.b(),
                      length.containing(row.start()),
                      row.cooperations(),
                      row.conflicts()))
          .toList();
    }
  }

  private static List<Period> periods(List<Volume> all, PeriodLength length) {
    return all.stream()
        .map(volume -> volume.period().days())
        .reduce(
            (one, other) ->
                new Interval(
                    one.start().isBefore(other.start()) ? one.start() : other.start(),
                    one.end().isAfter(other.end()) ? one.end() : other.end()))
        .map(length::cut)
        .orElse(List.of());
  }
}
