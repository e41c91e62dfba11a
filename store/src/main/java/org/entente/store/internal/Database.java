package org.entente.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.entente.store.Access;
import org.entente.store.HumanValue;
import org.entente.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open {@code events.duckdb}. Changes run one at a time, each in a transaction; queries run
 * beside them, each on a connection of its own, and see what was last committed.
 */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final Folder folder;
  private final DuckDBConnection writer;
  private final Set<Cursor<?>> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong revision = new AtomicLong();

  private final AtomicLong overlays = new AtomicLong();
  private volatile Map<String, HumanValue> human = Map.of();

  private Database(Folder folder, DuckDBConnection writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /** Something that changes the tables; what it throws undoes all of it. */
  @FunctionalInterface
  interface Change {
    void apply(DuckDBConnection connection) throws SQLException;
  }

  /** Opens the store's database, which must be there. */
  public static Database open(Folder folder, Access access) {
    Database database = open(folder, folder.events(), access);
    try {
      Schema.check(folder, database.writer);
      return database;
    } catch (SQLException e) {
      database.close();
      throw Failures.explain(folder, e);
    } catch (StoreException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a new, empty database in that file. */
  static Database create(Folder folder, Path file) {
    Database database = open(folder, file, Access.WRITE);
    try {
      database.change(Schema::create);
      return database;
    } catch (StoreException e) {
      database.close();
      throw e;
    }
  }

  /** Version of the tables. */
  public static int schemaVersion() {
    return Schema.VERSION;
  }

  Folder folder() {
    return folder;
  }

  /** Runs a change in a transaction. */
  synchronized void change(Change change) {
    try {
      execute("BEGIN TRANSACTION");
      boolean done = false;
      try {
        change.apply(writer);
        execute("COMMIT");
        done = true;
      } finally {
        changed();
        if (!done) {
          rollback();
        }
      }
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  /** Goes up with every change: what was computed at another revision may no longer hold. */
  long revision() {
    return revision.get();
  }

  /** Notes that answers are no longer what they were. */
  void changed() {
    revision.incrementAndGet();
  }

  /** The rows that are asked for; the stream is to be closed, or drawn to its end. */
  <T> Stream<T> stream(Select select, Select.RowReader<T> reader) {
    try {
      Cursor<T> cursor = Cursor.open(this, select, reader);
      open.add(cursor);
      return cursor.stream();
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  /** The rows that are asked for, where they are known to be few. */
  <T> List<T> list(Select select, Select.RowReader<T> reader) {
    try (Stream<T> rows = stream(select, reader)) {
      return rows.toList();
    }
  }

  /** Runs a statement that changes no table. */
  void run(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  /** Lays people's values over the model's, for all that is asked from now on. */
  public synchronized void overlay(List<HumanValue> values) {
    try {
      if (isOverlaid() || !values.isEmpty()) {
        Overlay.fill(writer, values);
        overlays.incrementAndGet();
        changed();
        human =
            values.stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        each -> each.value().id(), each -> each, (one, other) -> one));
      }
    } catch (SQLException e) {
      rollback();
      throw Failures.explain(folder, e);
    }
  }

  /** What people decided on events, by the events' ids. */
  Map<String, HumanValue> humanValues() {
    return human;
  }

  /** How often values were laid over. */
  public long overlays() {
    return overlays.get();
  }

  /** Whether people's values lie over the model's. */
  boolean isOverlaid() {
    return overlays.get() > 0;
  }

  Connection connect() throws SQLException {
    Connection connection = writer.duplicate();
    if (isOverlaid()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(Overlay.PATH);
      }
    }
    return connection;
  }

  void forget(Cursor<?> cursor) {
    open.remove(cursor);
  }

  @Override
  public void close() {
    new ArrayList<>(open).forEach(Cursor::close);
    try {
      writer.close();
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute(sql);
    }
  }

  /** After a failure; if this fails too, the first failure is the one to report. */
  private void rollback() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      LOG.debug("nothing left to undo", e);
    }
  }

  private static Database open(Folder folder, Path file, Access access) {
    try {
      return new Database(
          folder,
          (DuckDBConnection)
              new DuckDBDriver().connect("jdbc:duckdb:" + file, settings(folder, access)));
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  private static Properties settings(Folder folder, Access access) {
    Properties settings = new Properties();
    settings.setProperty(
        DuckDBDriver.DUCKDB_ACCESS_MODE_PROPERTY,
        access == Access.READ
            ? DuckDBDriver.DUCKDB_ACCESS_MODE_READ_ONLY
            : DuckDBDriver.DUCKDB_ACCESS_MODE_READ_WRITE);
    settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty(
        "threads", Integer.toString(Math.min(4, Runtime.getRuntime().availableProcessors())));
    settings.setProperty("temp_directory", folder.temporary().toString());
    settings.setProperty("preserve_insertion_order", "false");
    // Extensions would come over the network.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    // Fewer, larger moves from the log into the tables: twice as fast when writing.
    settings.setProperty("wal_autocheckpoint", "128MB");
    return settings;
  }
}
