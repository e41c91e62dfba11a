package org.entente.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.store.DocumentHit;
import org.entente.store.DocumentSearch;
import org.entente.store.EventQuery;
import org.entente.store.Facet;
import org.entente.store.FacetCount;
import org.entente.store.Found;
import org.entente.store.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The documents in memory, as readers look for them, without their texts: the same answers as
 * {@link DocumentSearches} has from SQL. Never changes.
 */
final class DocumentTable {
  private final List<DocumentHit> rows;
  private final EventTable events;

  /**
   * Those documents, by id.
   *
   * @param events that were coded from them
   */
  DocumentTable(List<DocumentHit> rows, EventTable events) {
    this.rows = List.copyOf(rows);
    this.events = events;
  }

  /**
   * A page of those that fit.
   *
   * @param ranks of the documents that hold the words, the best with the least; null where no words
   *     were asked for
   */
  Found<DocumentHit> page(DocumentSearch search, @Nullable Map<String, Integer> ranks) {
    List<DocumentHit> found = fitting(search, ranks).sorted(by(search.sort(), ranks)).toList();
    return new Found<>(
        found.stream().skip(search.offset()).limit(search.limit()).toList(), found.size());
  }

  /** How those that fit spread over outlets and years. */
  Map<Facet, List<FacetCount>> facets(
      DocumentSearch search, @Nullable Map<String, Integer> ranks, int limit) {
    Map<String, Long> outlets = new HashMap<>();
    Map<Integer, Long> years = new HashMap<>();
    fitting(search.withOutlets(Set.of()), ranks)
        .forEach(
            hit -> {
              if (hit.outlet() != null) {
                outlets.merge(hit.outlet(), 1L, Long::sum);
              }
              LocalDate day = hit.published();
              if (day != null && isOf(search.outlets(), hit)) {
                years.merge(day.getYear(), 1L, Long::sum);
              }
            });
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    List<FacetCount> counts = new ArrayList<>();
    outlets.forEach((outlet, count) -> counts.add(new FacetCount(outlet, count)));
    facets.put(Facet.OUTLET, EventFacets.most(counts, limit));
    facets.put(Facet.YEAR, EventFacets.years(years));
    return facets;
  }

  private Stream<DocumentHit> fitting(DocumentSearch search, @Nullable Map<String, Integer> ranks) {
    Predicate<DocumentHit> fits = hit -> isOf(search.outlets(), hit);
    if (search.since() != null || search.until() != null) {
      fits = fits.and(hit -> isWithin(hit.published(), search.since(), search.until()));
    }
    if (ranks != null) {
      fits = fits.and(hit -> ranks.containsKey(hit.id()));
    }
    EventQuery having = search.having();
    if (having != null) {
      Predicate<String> with = events.documentsWith(having);
      fits = fits.and(hit -> with.test(hit.id()));
    }
    return rows.stream().filter(fits);
  }

  private static boolean isWithin(
      @Nullable LocalDate day, @Nullable LocalDate since, @Nullable LocalDate until) {
    return day != null
        && (since == null || !day.isBefore(since))
        && (until == null || !day.isAfter(until));
  }

  private static boolean isOf(Set<String> outlets, DocumentHit hit) {
    return outlets.isEmpty() || hit.outlet() != null && outlets.contains(hit.outlet());
  }

  private static Comparator<DocumentHit> by(Sort sort, @Nullable Map<String, Integer> ranks) {
    if (sort.key() == Sort.Key.RELEVANCE && ranks != null) {
      return Comparator.comparing(hit -> ranks.getOrDefault(hit.id(), Integer.MAX_VALUE));
    }
    Function<DocumentHit, @Nullable Comparable<?>> value =
        switch (sort.key()) {
          case OUTLET -> DocumentHit::outlet;
          case EVENTS -> DocumentHit::events;
          case DOCUMENT ->
              hit -> Objects.requireNonNullElse(hit.title(), hit.id()).toLowerCase(Locale.ROOT);
          case DATE, RELEVANCE, TYPE, SCORE, STATUS, CONFIDENCE -> DocumentHit::published;
        };
    return EventTable.absentLast(value, sort.descending() || sort.key() == Sort.Key.RELEVANCE);
  }

  /** The place of each in a list. */
  static Map<String, Integer> ranks(List<String> ids) {
    Map<String, Integer> ranks = new HashMap<>();
    for (String id : ids) {
      ranks.putIfAbsent(id, ranks.size());
    }
    return ranks;
  }
}
