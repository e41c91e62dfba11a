package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Interval;
import org.entente.store.internal.Counts;
import org.entente.store.internal.Database;
import org.entente.store.internal.DocumentSearches;
import org.entente.store.internal.EventSearches;
import org.entente.store.internal.Folder;
import org.entente.store.internal.ImportedSearches;
import org.entente.store.internal.Tables;
import org.entente.store.internal.TextIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds, as readers look for it: searched, sorted, counted and page by page. May be
 * used from several threads. Words are looked for in an index of its own, {@code text.sqlite},
 * which {@link #index} brings up to date; a search for words before that fails.
 */
public final class Catalogue {
  private final EventSearches events;
  private final DocumentSearches documents;
  private final ImportedSearches imported;
  private final Counts counts;
  private final TextIndex index;
  private final Tables tables;

  Catalogue(Folder folder, Database database) {
    index = new TextIndex(folder, database);
    tables = new Tables(database);
    events = new EventSearches(database, index, tables);
    documents = new DocumentSearches(database, index, tables);
    imported = new ImportedSearches(database);
    counts = new Counts(database);
  }

  /** Tells how far a long job is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called now and then.
     *
     * @param done number of documents done
     * @param total how many there are to do; 0 when nothing was
     */
    void at(long done, long total);
  }

  /**
   * Reads events and documents into memory, if they are not too many, so that searches and facets
   * are answered from there; without it, or until then, the database answers, only more slowly.
   */
  public void load() {
    tables.load();
  }

  /** Brings the index of words up to date; cheap where it is. Stopped, it goes on the next time. */
  public void index(Progress progress) {
    index.update(progress);
  }

  /** Whether words can be looked for. */
  public boolean indexed() {
    return index.isReady();
  }

  /** A page of the events that fit. */
  public Found<EventHit> events(EventSearch search) {
    return events.page(search);
  }

  /** All events that fit, whatever the page; to be closed, or read to the end. */
  public Stream<EventHit> allEvents(EventSearch search) {
    return events.all(search);
  }

  /** The events of this id, at most one. */
  public Optional<EventHit> event(String id) {
    return events.find(id);
  }

  /**
   * How the events that fit spread over each facet, the most frequent first, years in order. Each
   * facet is counted without what the search itself demands of it, so that readers see what else
   * they may choose.
   */
  public Map<Facet, List<FacetCount>> facets(EventSearch search, int limit) {
    return events.facets(search, limit);
  }

  /**
   * A page of the events of others that fit; the query's order means nothing.
   *
   * @param sort by date, score or type
   * @throws IllegalArgumentException if it is to be sorted by something else
   */
  public Found<ImportedHit> imported(EventQuery query, Sort sort) {
    return imported.page(query, sort);
  }

  /** The event of this key in a data set of others, at most one. */
  public Optional<ImportedHit> imported(String dataset, String key) {
    return imported.find(dataset, key);
  }

  /** How the events of others that fit spread over data sets, actors, types, classes and years. */
  public Map<Facet, List<FacetCount>> importedFacets(EventQuery query, int limit) {
    return imported.facets(query, limit);
  }

  /** A page of the documents that fit. */
  public Found<DocumentHit> documents(DocumentSearch search) {
    return documents.page(search);
  }

  /** All documents that fit, whatever the page; to be closed, or read to the end. */
  public Stream<DocumentHit> allDocuments(DocumentSearch search) {
    return documents.all(search);
  }

  /** How the documents that fit spread over outlets and years of publication. */
  public Map<Facet, List<FacetCount>> facets(DocumentSearch search, int limit) {
    return documents.facets(search, limit);
  }

  /** The pairs with most asserted events, coded and imported, the busiest first. */
  public List<PairCount> pairs(@Nullable LocalDate since, int limit) {
    return counts.pairs(since, limit);
  }

  /** The asserted events of these pairs, year by year, by pair and time. */
  public List<PairYear> years(List<PairCount> pairs) {
    return counts.years(pairs);
  }

  /** Codes of all who act or are acted upon, with the number of their events. */
  public List<FacetCount> actors() {
    return counts.actors();
  }

  /** From the first to the last day of any event; empty without dated events. */
  public Optional<Interval> days() {
    return counts.days();
  }
}
