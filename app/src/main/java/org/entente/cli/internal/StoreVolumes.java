package org.entente.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.score.PairVolumes.Volume;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.store.EventQuery;
import org.entente.store.Store;

/**
 * How much a store reports of every two sides, period by period: asserted events, over the longest
 * stretch in which it reports anything.
 *
 * @param all acts of every kind
 * @param material material acts alone
 * @param beyond how many periods lie outside that stretch, before or after a gap
 */
public record StoreVolumes(PairVolumes all, PairVolumes material, int beyond) {

  /**
   * Counts the events of a time; there are no periods if no event has a day.
   *
   * @param counts whose events count
   */
  public static StoreVolumes of(
      Store store, EventQuery time, PeriodLength length, Predicate<String> counts) {
    List<Volume> all = new ArrayList<>();
    List<Volume> material = new ArrayList<>();
    try (Stream<Event> events = store.events(time.withStatuses(Set.of(Status.ASSERTED)))) {
      events.forEach(event -> add(event, length, counts, all, material));
    }
    List<Period> periods = periods(all, length);
    PairVolumes unbroken = PairVolumes.of(periods, all).withoutGaps();
    List<Period> kept = unbroken.periods();
    return new StoreVolumes(unbroken, PairVolumes.of(kept, material), periods.size() - kept.size());
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

  private static void add(
      Event event,
      PeriodLength length,
      Predicate<String> counts,
      List<Volume> all,
      List<Volume> material) {
    LocalDate day = EventPairs.day(event);
    if (day == null) {
      return;
    }
    Period period = length.containing(day);
    Quad quad = event.type().quad();
    for (EventPairs.Pair pair : EventPairs.of(event, counts)) {
      int cooperation = quad.isCooperation() ? 1 : 0;
      Volume volume = new Volume(pair.a(), pair.b(), period, cooperation, 1 - cooperation);
      all.add(volume);
      if (quad == Quad.MATERIAL_COOPERATION || quad == Quad.MATERIAL_CONFLICT) {
        material.add(volume);
      }
    }
  }
}
