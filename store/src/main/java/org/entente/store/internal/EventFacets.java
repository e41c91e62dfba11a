package org.entente.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.entente.model.Quad;
import org.entente.store.Facet;
import org.entente.store.FacetCount;

/**
 * Counts rows by facet, each facet without what the search itself demands of it: a row that fails
 * one demand counts in that facet only, and one that fails two nowhere. Not for several threads.
 */
final class EventFacets {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final EventColumns columns;
  private final EventFilter filter;
  private final int[] days;
  private final long[] actors;
  private final long[] types = new long[EventColumns.TYPES.length];
  private final long[] quads = new long[Quad.values().length];
  private final long[] statuses = new long[EventColumns.STATUSES.length];
  private final long[] outlets;
  private final long[] speakers;
  private final TreeMap<Integer, Long> years = new TreeMap<>();
  private long found;

  EventFacets(EventColumns columns, EventFilter filter, int[] days) {
    this.columns = columns;
    this.filter = filter;
    this.days = days;
    actors = new long[columns.codes.texts.size()];
    outlets = new long[columns.outlets.texts.size()];
    speakers = new long[columns.speakers.texts.size()];
  }

  /** Counts a row. */
  void count(int row) {
    if (!filter.fitsOtherwise(row)) {
      return;
    }
    boolean type = filter.isType(row);
    boolean quad = filter.isQuad(row);
    boolean status = filter.isStatus(row);
    boolean outlet = filter.isOutlet(row);
    boolean speaker = filter.isSpeaker(row);
    int met = (type ? 1 : 0) + (quad ? 1 : 0) + (status ? 1 : 0) + (outlet ? 1 : 0);
    met += speaker ? 1 : 0;
    if (met < 4) {
      return;
    }
    boolean all = met == 5;
    add(types, columns.type[row], all || !type);
    add(quads, EventColumns.TYPES[columns.type[row]].quad().ordinal(), all || !quad);
    add(statuses, columns.status[row], all || !status);
    add(outlets, columns.outlet[row], all || !outlet);
    add(speakers, columns.speaker[row], all || !speaker);
    if (all) {
      found++;
      columns.countParties(row, actors);
      countYear(days[row]);
    }
  }

  private static void add(long[] counts, int value, boolean counted) {
    if (counted && value >= 0) {
      counts[value]++;
    }
  }

  private void countYear(int day) {
    if (day != EventColumns.NO_DAY) {
      years.merge(LocalDate.ofEpochDay(day).getYear(), 1L, Long::sum);
    }
  }

  /** The counts: the most frequent first, years in order. */
  Map<Facet, List<FacetCount>> counts(int limit) {
    Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
    result.put(Facet.ACTOR, most(actors, columns.codes.texts::get, limit));
    result.put(Facet.TYPE, most(types, i -> EventColumns.TYPES[i].name(), limit));
    result.put(Facet.QUAD, most(quads, i -> Quad.values()[i].label(), limit));
    result.put(Facet.STATUS, most(statuses, i -> EventColumns.STATUSES[i].label(), limit));
    result.put(Facet.OUTLET, most(outlets, columns.outlets.texts::get, limit));
    result.put(Facet.SPEAKER, most(speakers, columns.speakers.texts::get, limit));
    result.put(Facet.YEAR, years(years));
    // Until people's values lie over the model's.
    result.put(Facet.REVIEW, found == 0 ? List.of() : List.of(new FacetCount("unreviewed", found)));
    return result;
  }

  /** Years, in the order of their texts. */
  static List<FacetCount> years(Map<Integer, Long> years) {
    return years.entrySet().stream()
        .map(year -> new FacetCount(Integer.toString(year.getKey()), year.getValue()))
        .sorted(Comparator.comparing(FacetCount::value))
        .toList();
  }

  /** The most frequent first. */
  static List<FacetCount> most(List<FacetCount> counts, int limit) {
    return counts.stream().sorted(MOST_FIRST).limit(limit).toList();
  }

  private static List<FacetCount> most(long[] counts, IntFunction<String> value, int limit) {
    List<FacetCount> list = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        list.add(new FacetCount(value.apply(i), counts[i]));
      }
    }
    return most(list, limit);
  }
}
