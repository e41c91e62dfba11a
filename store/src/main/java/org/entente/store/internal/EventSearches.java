package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.store.EventHit;
import org.entente.store.EventSearch;
import org.entente.store.Excerpt;
import org.entente.store.Facet;
import org.entente.store.FacetCount;
import org.entente.store.Found;
import org.entente.store.HumanValue;
import org.entente.store.Sort;
import org.jspecify.annotations.Nullable;

/** Events as readers look for them. */
public final class EventSearches {
  private static final String DOCUMENTS =
      " LEFT JOIN (SELECT id AS document, outlet, title FROM documents) ON document = doc";
  private static final String SELECT = "SELECT " + EventRow.FIELDS + ", outlet, title";

  private final Database database;
  private final TextIndex index;
  private final Tables tables;

  public EventSearches(Database database, TextIndex index, Tables tables) {
    this.database = database;
    this.index = index;
    this.tables = tables;
  }

  /** All events with their ids, by document and place. */
  static Select everything() {
    return Select.of(
        "SELECT "
            + EventRow.FIELDS
            + ", outlet, title, id FROM events"
            + DOCUMENTS
            + " ORDER BY doc, seq");
  }

  /** An event with its id. */
  static Map.Entry<String, EventHit> row(ResultSet row) throws SQLException {
    return Map.entry(row.getString("id"), hit(row));
  }

  /** A page of those that fit. */
  public Found<EventHit> page(EventSearch search) {
    Tables.Loaded loaded = loaded(search);
    if (loaded != null) {
      Found<EventHit> found = loaded.events().page(search, index::events);
      return new Found<>(shown(found.items(), search.words()), found.total());
    }
    SearchCondition condition = condition(search);
    long total =
        database
            .list(condition.select("SELECT count(*)" + rows(search), ""), row -> row.getLong(1))
            .get(0);
    String page = " LIMIT " + search.events().limit() + " OFFSET " + search.events().offset();
    List<EventHit> hits =
        database.list(
            condition.select(SELECT + rows(search), order(search) + page), EventSearches::hit);
    return new Found<>(shown(hits, search.words()), total);
  }

  /** All that fit, in the search's order. */
  public Stream<EventHit> all(EventSearch search) {
    return database.stream(
            condition(search).select(SELECT + rows(search), order(search)), EventSearches::hit)
        .map(hit -> shown(hit, hit.sentence()));
  }

  /** The event of this id; the first, should a document have two alike. */
  public Optional<EventHit> find(String id) {
    return database
        .list(
            Select.of(
                SELECT + " FROM events" + DOCUMENTS + " WHERE id = ? ORDER BY doc, seq LIMIT 1",
                id),
            EventSearches::hit)
        .stream()
        .findFirst()
        .map(hit -> shown(hit, hit.sentence()));
  }

  /** How those that fit spread. */
  public Map<Facet, List<FacetCount>> facets(EventSearch search, int limit) {
    Tables.Loaded loaded = loaded(search);
    FacetQuery query = new FacetQuery(search, words(search.words()));
    if (loaded == null) {
      return query.counts(database, limit, EnumSet.complementOf(EnumSet.of(Facet.DATASET)));
    }
    Map<Facet, List<FacetCount>> counts = loaded.events().facets(search, index::events, limit);
    if (database.isOverlaid()) {
      counts.putAll(query.counts(database, limit, EnumSet.of(Facet.REVIEW)));
    }
    return counts;
  }

  /** The tables in memory hold what people left standing, and not what they made of each event. */
  private Tables.@Nullable Loaded loaded(EventSearch search) {
    return search.reviews().isEmpty() ? tables.ready() : null;
  }

  /** Events with their documents' outlets and titles, and what people made of them. */
  static String reviewedRows(Database database) {
    return " FROM " + Overlay.reviewed(database.isOverlaid()) + DOCUMENTS;
  }

  private String rows(EventSearch search) {
    return search.reviews().isEmpty() ? " FROM events" + DOCUMENTS : reviewedRows(database);
  }

  private SearchCondition condition(EventSearch search) {
    return SearchCondition.of(search, words(search.words()));
  }

  private @Nullable List<String> words(@Nullable String words) {
    return words == null || words.isBlank() ? null : index.events(words);
  }

  /** With the words marked, and what people made of each. */
  private List<EventHit> shown(List<EventHit> hits, @Nullable String words) {
    Map<String, Excerpt> sentences =
        words == null || words.isBlank()
            ? Map.of()
            : index.sentences(words, hits.stream().map(hit -> hit.event().id()).toList());
    return hits.stream()
        .map(hit -> shown(hit, sentences.getOrDefault(hit.event().id(), hit.sentence())))
        .toList();
  }

  private EventHit shown(EventHit hit, Excerpt sentence) {
    HumanValue human = database.humanValues().get(hit.event().id());
    return new EventHit(
        hit.event(), hit.outlet(), hit.title(), sentence, human == null ? null : human.review());
  }

  private static String order(EventSearch search) {
    return " ORDER BY "
        + column(search)
        + (search.sort().descending() ? " DESC" : "")
        + " NULLS LAST, doc, seq";
  }

  private static String column(EventSearch search) {
    Sort.Key key = search.sort().key();
    return switch (key) {
      case TYPE, SCORE, STATUS, CONFIDENCE, OUTLET -> key.label();
      case DOCUMENT -> "lower(coalesce(title, doc))";
      case DATE, RELEVANCE, EVENTS -> Condition.day(search.events().dating());
    };
  }

  private static EventHit hit(ResultSet row) throws SQLException {
    Event event = EventRow.read(row);
    return new EventHit(
        event,
        row.getString("outlet"),
        row.getString("title"),
        Excerpt.plain(event.passage().sentence()),
        null);
  }
}
