package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.exchange.layout.GdeltMention;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.States;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;
import org.entente.model.Report;
import org.entente.store.internal.Annotations;
import org.entente.store.internal.Claims;
import org.entente.store.internal.Database;
import org.entente.store.internal.Documents;
import org.entente.store.internal.Events;
import org.entente.store.internal.FileImport;
import org.entente.store.internal.Folder;
import org.entente.store.internal.Imports;
import org.entente.store.internal.KnownPages;
import org.entente.store.internal.Lake;
import org.entente.store.internal.Pairs;
import org.entente.store.internal.Rebuild;
import org.entente.store.internal.Refusals;
import org.entente.store.internal.StoreLock;
import org.jspecify.annotations.Nullable;

/**
 * A folder that keeps documents and what was coded from them. May be used from several threads.
 *
 * <p>Streams that it gives are drawn from the disk as they are read: close them, or read them to
 * their end. All failures are {@link StoreException}s, whose messages are meant for the user.
 */
public final class Store implements AutoCloseable {
  private final Folder folder;
  private final Access access;
  private final StoreLock lock;
  private final Database database;
  private final Documents documents;
  private final Events events;
  private final Claims claims;
  private final Refusals refusals;
  private final KnownPages pages;
  private final Catalogue catalogue;
  private final Imports imports;
  private final Pairs pairs;
  private boolean closed;

  private Store(Folder folder, Access access, StoreLock lock) {
    this.folder = folder;
    this.access = access;
    this.lock = lock;
    this.database = Database.open(folder, access);
    this.documents = new Documents(database);
    this.events = new Events(database);
    this.claims = new Claims(database);
    this.refusals = new Refusals(database);
    this.imports = new Imports(database);
    this.pairs = new Pairs(database);
    this.pages = new KnownPages(database);
    this.catalogue = new Catalogue(folder, database);
  }

  /**
   * Version of the tables, in the database as in the lake; it goes up with every change of them.
   */
  public static int schemaVersion() {
    return Database.schemaVersion();
  }

  /** Whether a store is in this folder. */
  public static boolean exists(Path dir) {
    return new Folder(dir).holdsStore();
  }

  /** Makes a store in a folder that is absent or empty, and opens it for writing. */
  public static Store create(Path dir) {
    if (exists(dir)) {
      throw new StoreException(dir + " already holds a store; open it, or name another folder");
    }
    new Folder(dir).make();
    return locked(new Folder(dir), Access.WRITE);
  }

  /** Opens a store; one whose database is missing is first made again from its lake. */
  public static Store open(Path dir, Access access) {
    Folder folder = new Folder(dir);
    if (!folder.holdsStore()) {
      throw new StoreException("no store in " + dir + "; run `entente read` first");
    }
    if (access == Access.READ && Files.notExists(folder.events())) {
      rebuild(dir);
    }
    return locked(folder, access);
  }

  /** Opens a store for writing; makes it if there is none. */
  public static Store openOrCreate(Path dir) {
    return exists(dir) ? open(dir, Access.WRITE) : create(dir);
  }

  /** Makes {@code events.duckdb} again from the lake; nobody may have the store open. */
  public static void rebuild(Path dir) {
    Folder folder = new Folder(dir);
    if (!folder.holdsStore()) {
      throw new StoreException("no store in " + dir + "; run `entente read` first");
    }
    try (StoreLock lock = StoreLock.take(folder, Access.WRITE)) {
      Rebuild.run(folder);
    }
  }

  /** The store's folder. */
  public Path dir() {
    return folder.dir();
  }

  /** Whether this document was stored with this fingerprint, and need not be read again. */
  public boolean has(String id, String fingerprint) {
    return documents.has(id, fingerprint);
  }

  /** Whether a document was found at this address, under whatever id. */
  public boolean holdsUrl(String url) {
    return pages.holdsUrl(url);
  }

  /** Whether a document has this very text, under whatever id. */
  public boolean holdsText(String text) {
    return pages.holdsText(text);
  }

  /**
   * Stores documents with their records, all of them or, on failure, none. What is stored with the
   * same fingerprint stays as it is; with another one it is replaced.
   */
  public synchronized void add(List<CodedDocument> batch) {
    forWriting();
    documents.add(batch);
    pages.add(batch);
  }

  /**
   * Imports a file of event data, plain or packed. What the data set already has is passed over; an
   * import that was stopped goes on where it was. Rows that cannot be read are refused one by one.
   */
  public synchronized ImportCounts importEvents(Path file, ImportPlan plan, ImportWatch watch) {
    forWriting();
    return new FileImport(database, plan, watch).run(file);
  }

  /** The imported data sets, each with its number of events. */
  public Map<String, Long> datasets() {
    return imports.datasets();
  }

  /**
   * The data sets of the events that fit, each with their number; {@link EventQuery#CODED} stands
   * for what Entente coded. Order, offset and limit mean nothing here.
   */
  public Map<String, Long> datasets(EventQuery query) {
    return events.datasets(query);
  }

  /** All events of an imported data set, whole or not, by day and key. */
  public Stream<ImportedEvent> imported(String dataset) {
    return imports.of(dataset);
  }

  /** Notes that an input could not be read; the last reason for a place is the one kept. */
  public void refuse(String source, long line, String reason) {
    refuse(List.of(new Refusal(source, line, reason)));
  }

  /** Notes many at once, which is faster. */
  public synchronized void refuse(List<Refusal> inputs) {
    forWriting();
    refusals.put(inputs);
  }

  /** Forgets the refusals of a source: to be called before it is read again. */
  public synchronized void clearRefusals(String source) {
    forWriting();
    refusals.clear(source);
  }

  /** What could not be read, by source and line. */
  public Stream<Refusal> refusals() {
    return refusals.all();
  }

  /** The document of this id. */
  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.find(id));
  }

  /** All documents, by id. */
  public Stream<Document> documents() {
    return documents.all();
  }

  /** A document's records of all kinds, in the order in which they were coded. */
  public List<Coded> records(String doc) {
    return documents.records(doc);
  }

  /** The events that the model coded from a document, whatever people say of them. */
  public List<Event> machineEvents(String doc) {
    return documents.machineEvents(doc);
  }

  /**
   * Lays people's values over the model's: from now on all answers, counts and searches have them,
   * but {@link #machineEvents}. Nothing is written; what was laid before is replaced.
   */
  public void overlay(List<HumanValue> values) {
    database.overlay(values);
  }

  /** How often people's values were laid over the model's: answers of before may not hold now. */
  public long overlays() {
    return database.overlays();
  }

  /** The records of all documents, document by document, in the order of their ids. */
  public Stream<Coded> records() {
    return documents.records();
  }

  /** The events that fit. */
  public Stream<Event> events(EventQuery query) {
    return events.find(query);
  }

  /** The events that fit, each with the outlet of its document. */
  public Stream<Report> reports(EventQuery query) {
    return events.reports(query);
  }

  /** The figures of the sentences of events that fit, whatever sides the figures have. */
  public Stream<Figure> figuresBeside(EventQuery query) {
    return claims.figuresBeside(query);
  }

  /** The figures that fit, by day. */
  public Stream<Figure> figures(ClaimQuery query) {
    return claims.figures(query);
  }

  /** The limits that fit, by day. */
  public Stream<Limit> limits(ClaimQuery query) {
    return claims.limits(query);
  }

  /**
   * The posts of these days, by day.
   *
   * @param since first day, inclusive; null for no bound. With a bound, posts without a day are
   *     left out
   * @param until last day, inclusive; null for no bound
   */
  public Stream<Post> posts(@Nullable LocalDate since, @Nullable LocalDate until) {
    return claims.posts(since, until);
  }

  /**
   * The places at which an imported event is told, the first first; of GDELT 2.0 only.
   *
   * @param key of the event in its data set
   */
  public Stream<GdeltMention> mentions(String dataset, String key) {
    return imports.mentions(dataset, key);
  }

  /** The event of this {@link Event#id() id}. */
  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.find(id));
  }

  /** The events that fit, counted over time. */
  public Series series(SeriesQuery query) {
    return events.series(query);
  }

  /**
   * The events that fit, counted for all pairs of states at once, by pair and time. Reciprocal
   * events are acts of each two parties. Organisations, groups and events without day are left out.
   */
  public Stream<PairPeriod> pairSeries(SeriesQuery query) {
    return pairs.series(query).filter(row -> States.isState(row.a()) && States.isState(row.b()));
  }

  /** How much of everything there is. */
  public Summary summary() {
    return events.summary();
  }

  /** What the store holds, as readers look for it. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Brings the lake up to date; closing does it too. */
  public synchronized void checkpoint() {
    forWriting();
    new Lake(database).save();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock;
        database) {
      if (access == Access.WRITE) {
        checkpoint();
      }
    }
  }

  private void forWriting() {
    if (access == Access.READ) {
      throw new StoreException("the store in " + dir() + " was opened for reading only");
    }
  }

  private static Store locked(Folder folder, Access access) {
    StoreLock lock = StoreLock.take(folder, access);
    boolean open = false;
    try {
      if (access == Access.WRITE) {
        if (Files.notExists(folder.events())) {
          Rebuild.run(folder);
        }
        folder.sweep();
        Annotations.prepare(folder);
      }
      Store store = new Store(folder, access, lock);
      open = true;
      return store;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }
}
