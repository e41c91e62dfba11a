package org.entente.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.EventQuery;
import org.entente.store.EventSearch;
import org.entente.store.Facet;
import org.entente.store.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * Counts all facets of a search in one pass. What the search demands of a facet becomes a column
 * that tells whether the row meets it; each facet is then counted where the others' columns hold.
 */
final class FacetQuery {
  private static final List<Facet> CHOSEN =
      List.of(Facet.TYPE, Facet.QUAD, Facet.STATUS, Facet.OUTLET, Facet.SPEAKER, Facet.REVIEW);

  private final EventSearch search;
  private final @Nullable List<String> ids;
  private final List<Object> parameters = new ArrayList<>();

  FacetQuery(EventSearch search, @Nullable List<String> ids) {
    this.search = search;
    this.ids = ids;
  }

  /** The counts of these facets, the most frequent first. */
  Map<Facet, List<FacetCount>> counts(Database database, int limit, Set<Facet> wanted) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : wanted) {
      counts.put(facet, new ArrayList<>());
    }
    try (Stream<Row> rows =
        database.stream(
            select(database, limit, wanted),
            row ->
                new Row(
                    Facet.valueOf(row.getString(1)),
                    new FacetCount(row.getString(2), row.getLong(3))))) {
      rows.forEach(row -> counts.computeIfAbsent(row.facet(), f -> List.of()).add(row.count()));
    }
    return counts;
  }

  private record Row(Facet facet, FacetCount count) {}

  private Select select(Database database, int limit, Set<Facet> wanted) {
    String columns =
        CHOSEN.stream()
            .map(facet -> ", " + demand(facet) + " AS is_" + facet.label())
            .collect(Collectors.joining());
    Select base =
        SearchCondition.of(open(), ids)
            .select(
                "SELECT actor, recipient, type, quad, status, outlet, speaker, review, year("
                    + Condition.day(search.events().dating())
                    + ")::VARCHAR AS year"
                    + columns
                    + EventSearches.reviewedRows(database),
                "");
    parameters.addAll(base.parameters());
    String counts =
        wanted.stream()
            .map(facet -> "(" + count(facet, limit) + ")")
            .collect(Collectors.joining(" UNION ALL "));
    return new Select(
        "WITH base AS MATERIALIZED ("
            + base.sql()
            + ") SELECT * FROM ("
            + counts
            + ") ORDER BY facet, CASE WHEN facet = 'YEAR' THEN 0 ELSE -n END, value",
        parameters);
  }

  private static String count(Facet facet, int limit) {
    String others =
        CHOSEN.stream()
            .filter(other -> other != facet)
            .map(other -> " AND is_" + other.label())
            .collect(Collectors.joining());
    String rows =
        facet == Facet.ACTOR
            ? "(SELECT *, unnest(list_distinct(list_concat(actor, recipient))) AS value FROM base)"
            : "(SELECT *, " + facet.label() + " AS value FROM base)";
    String most = facet == Facet.YEAR ? "" : " ORDER BY n DESC, value LIMIT " + limit;
    return "SELECT '"
        + facet
        + "' AS facet, value, count(*) AS n FROM "
        + rows
        + " WHERE value IS NOT NULL"
        + others
        + " GROUP BY value"
        + most;
  }

  /** The search without what it demands of facets. */
  private EventSearch open() {
    EventQuery events =
        search.events().withTypes(Set.of()).withQuads(Set.of()).withStatuses(Set.of());
    return new EventSearch(
        events,
        search.words(),
        Set.of(),
        Set.of(),
        search.leastConfidence(),
        Set.of(),
        search.sort());
  }

  private String demand(Facet facet) {
    EventQuery events = search.events();
    return switch (facet) {
      case TYPE -> among("type", events.types().stream().map(EventType::name).toList());
      case QUAD -> among("quad", events.quads().stream().map(Quad::label).toList());
      case STATUS -> among("status", events.statuses().stream().map(Status::label).toList());
      case OUTLET -> among("outlet", search.outlets());
      case SPEAKER -> among("speaker", search.speakers());
      case REVIEW ->
          search.reviews().isEmpty()
              ? "review NOT IN ('rejected', 'merged')"
              : among("review", search.reviews());
      case ACTOR, YEAR, DATASET -> "true";
    };
  }

  private String among(String column, Collection<String> values) {
    if (values.isEmpty()) {
      return "true";
    }
    parameters.addAll(new TreeSet<>(values));
    return "coalesce(" + column + " IN (" + "?, ".repeat(values.size() - 1) + "?), false)";
  }
}
