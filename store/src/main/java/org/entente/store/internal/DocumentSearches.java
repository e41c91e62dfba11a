package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.store.DocumentHit;
import org.entente.store.DocumentSearch;
import org.entente.store.Excerpt;
import org.entente.store.Facet;
import org.entente.store.FacetCount;
import org.entente.store.Found;
import org.entente.store.Sort;
import org.jspecify.annotations.Nullable;

/** Documents as readers look for them. */
public final class DocumentSearches {
  private static final int BEGINNING = 280;
  private static final String SELECT =
      "SELECT id, title, outlet, published, events, length(text), left(text, "
          + BEGINNING
          + ") FROM documents";

  private final Database database;
  private final TextIndex index;
  private final Tables tables;

  public DocumentSearches(Database database, TextIndex index, Tables tables) {
    this.database = database;
    this.index = index;
    this.tables = tables;
  }

  /** All documents, by id. */
  static Select everything() {
    return Select.of(SELECT + " ORDER BY id");
  }

  /** A page of those that fit. */
  public Found<DocumentHit> page(DocumentSearch search) {
    List<String> ids = words(search.words());
    Tables.Loaded loaded = tables.ready();
    if (loaded != null) {
      Found<DocumentHit> found =
          loaded.documents().page(search, ids == null ? null : DocumentTable.ranks(ids));
      return new Found<>(marked(found.items(), search.words()), found.total());
    }
    SearchCondition condition = SearchCondition.of(search, ids);
    long total =
        database
            .list(condition.select("SELECT count(*) FROM documents", ""), row -> row.getLong(1))
            .get(0);
    String page = " LIMIT " + search.limit() + " OFFSET " + search.offset();
    Select select = ordered(condition, search, ids, page);
    return new Found<>(marked(database.list(select, DocumentSearches::hit), search.words()), total);
  }

  /** All that fit, in the search's order. */
  public Stream<DocumentHit> all(DocumentSearch search) {
    List<String> ids = words(search.words());
    return database.stream(
        ordered(SearchCondition.of(search, ids), search, ids, ""), DocumentSearches::hit);
  }

  /** How those that fit spread over outlets and years. */
  public Map<Facet, List<FacetCount>> facets(DocumentSearch search, int limit) {
    List<String> ids = words(search.words());
    Tables.Loaded loaded = tables.ready();
    if (loaded != null) {
      return loaded
          .documents()
          .facets(search, ids == null ? null : DocumentTable.ranks(ids), limit);
    }
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    facets.put(
        Facet.OUTLET,
        counted(
            SearchCondition.of(search.withOutlets(Set.of()), ids)
                .select(
                    "SELECT outlet AS value, count(*) AS n FROM documents",
                    " AND outlet IS NOT NULL GROUP BY value ORDER BY n DESC, value LIMIT "
                        + limit)));
    facets.put(
        Facet.YEAR,
        counted(
            SearchCondition.of(search, ids)
                .select(
                    "SELECT year::VARCHAR AS value, count(*) AS n FROM documents",
                    " AND year > 0 GROUP BY value ORDER BY value")));
    return facets;
  }

  private List<FacetCount> counted(Select select) {
    return database.list(select, row -> new FacetCount(row.getString(1), row.getLong(2)));
  }

  private @Nullable List<String> words(@Nullable String words) {
    return words == null || words.isBlank() ? null : index.documents(words);
  }

  private Select ordered(
      SearchCondition condition, DocumentSearch search, @Nullable List<String> ids, String page) {
    boolean relevance = search.sort().key() == Sort.Key.RELEVANCE && ids != null;
    if (!relevance || ids == null) {
      return condition.select(SELECT, order(search.sort()) + page);
    }
    Select select = condition.select(SELECT, "");
    List<Object> parameters = new ArrayList<>(select.parameters());
    parameters.add(String.join("\u001f", ids));
    return new Select(
        select.sql() + " ORDER BY list_position(string_split(?, chr(31)), id), id" + page,
        parameters);
  }

  private static String order(Sort sort) {
    return " ORDER BY "
        + column(sort.key())
        + (sort.descending() || sort.key() == Sort.Key.RELEVANCE ? " DESC" : "")
        + " NULLS LAST, id";
  }

  private static String column(Sort.Key key) {
    return switch (key) {
      case OUTLET -> "outlet";
      case EVENTS -> "events";
      case DOCUMENT -> "lower(coalesce(title, id))";
      case DATE, RELEVANCE, TYPE, SCORE, STATUS, CONFIDENCE -> "published";
    };
  }

  private List<DocumentHit> marked(List<DocumentHit> hits, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return hits;
    }
    Map<String, Excerpt> excerpts =
        index.documentExcerpts(words, hits.stream().map(DocumentHit::id).toList());
    return hits.stream()
        .map(
            hit ->
                new DocumentHit(
                    hit.id(),
                    hit.title(),
                    hit.outlet(),
                    hit.published(),
                    hit.events(),
                    hit.length(),
                    excerpts.getOrDefault(hit.id(), hit.excerpt())))
        .toList();
  }

  static DocumentHit hit(ResultSet row) throws SQLException {
    return new DocumentHit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Cells.day(row, 4),
        row.getLong(5),
        row.getLong(6),
        Excerpt.plain(row.getString(7)));
  }
}
