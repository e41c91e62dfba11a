package org.entente.store.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.store.DocumentHit;
import org.entente.store.EventHit;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events and documents in memory, while they are few enough and nobody changes the store; until
 * they are there, and without them, SQL answers.
 */
public final class Tables {
  private static final Logger LOG = LoggerFactory.getLogger(Tables.class);

  /** An event takes some 2 kB. */
  private static final long MOST = 150_000;

  private final Database database;
  private final AtomicBoolean loading = new AtomicBoolean();
  private volatile @Nullable Loaded loaded;

  public Tables(Database database) {
    this.database = database;
  }

  /** Both, as they were at a revision of the database. */
  record Loaded(long revision, EventTable events, DocumentTable documents) {}

  /** Reads them, unless they are too many. */
  public void load() {
    long revision = database.revision();
    long most =
        database
            .list(
                Select.of(
                    "SELECT greatest((SELECT count(*) FROM events), (SELECT count(*) FROM"
                        + " documents))"),
                row -> row.getLong(1))
            .get(0);
    if (most > MOST) {
      return;
    }
    List<Map.Entry<String, EventHit>> rows =
        database.list(EventSearches.everything(), EventSearches::row);
    EventTable events =
        new EventTable(
            new EventColumns(
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.stream().map(Map.Entry::getValue).toList()));
    List<DocumentHit> documents =
        database.list(DocumentSearches.everything(), DocumentSearches::hit);
    loaded = new Loaded(revision, events, new DocumentTable(documents, events));
  }

  /** Both, if they are there and as the store is now; else null, and SQL has to do. */
  @Nullable Loaded ready() {
    Loaded now = loaded;
    if (now == null || now.revision() == database.revision()) {
      return now;
    }
    if (loading.compareAndSet(false, true)) {
      Thread again = new Thread(this::loadAgain, "tables");
      again.setDaemon(true);
      again.start();
    }
    return null;
  }

  private void loadAgain() {
    try {
      load();
    } catch (StoreException e) {
      LOG.debug("SQL goes on answering", e);
    } finally {
      loading.set(false);
    }
  }
}
