package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.exchange.layout.GdeltMention;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.store.ImportCounts;
import org.entente.store.Refusal;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The table of others' events, and how far unfinished imports have come. */
public final class Imports {
  static final String PROGRESS =
      "source VARCHAR NOT NULL, dataset VARCHAR NOT NULL, print VARCHAR NOT NULL,"
          + " line BIGINT NOT NULL, imported BIGINT NOT NULL, duplicates BIGINT NOT NULL,"
          + " refused BIGINT NOT NULL, unmapped BIGINT NOT NULL, untyped BIGINT NOT NULL,"
          + " one_sided BIGINT NOT NULL";

  private final Database database;

  public Imports(Database database) {
    this.database = database;
  }

  /**
   * A part of a file on its way into a data set.
   *
   * @param source name of the part
   * @param dataset of the store
   * @param print what changes when the file does
   */
  record Part(String source, String dataset, String print) {}

  /**
   * How far an import has come.
   *
   * @param line the last line that is done
   * @param counts of the lines up to it
   */
  record Done(long line, ImportCounts counts) {}

  /** The data sets with their numbers of events. */
  public Map<String, Long> datasets() {
    Map<String, Long> datasets = new LinkedHashMap<>();
    String sql = "SELECT dataset, count(*) FROM imported GROUP BY dataset ORDER BY dataset";
    database
        .list(Select.of(sql), row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(each -> datasets.put(each.getKey(), each.getValue()));
    return datasets;
  }

  /** The events of a data set, by day and key. */
  public Stream<ImportedEvent> of(String dataset) {
    return database.stream(
        Select.of("SELECT * FROM imported WHERE dataset = ? ORDER BY day, key", dataset),
        ImportedRow::read);
  }

  /** The mentions of an imported event, the first first. */
  public Stream<GdeltMention> mentions(String dataset, String key) {
    return database.stream(
        Select.of(
            "SELECT * FROM mentions WHERE dataset = ? AND key = ? ORDER BY seen, address, sentence",
            dataset,
            key),
        MentionRow::read);
  }

  /** Where an import of this part was stopped; null if it was not, or the file has changed. */
  @Nullable Done stopped(Part part) {
    List<Done> found =
        database.list(
            Select.of(
                "SELECT * FROM importing WHERE source = ? AND dataset = ? AND print = ?",
                part.source(),
                part.dataset(),
                part.print()),
            Imports::done);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Forgets how far an import of this part had come, and what it refused. */
  void begin(Part part) {
    database.change(
        connection -> {
          forget(part, connection);
          execute(connection, "DELETE FROM refused WHERE source = ?", part.source());
        });
  }

  /** The whole part is in. */
  void finish(Part part) {
    database.change(connection -> forget(part, connection));
  }

  /**
   * Stores a chunk's rows that are not there yet, and how far the import has come with it.
   *
   * @return counts of the whole import with this chunk
   */
  ImportCounts add(Part part, Intake intake, Chunk chunk, ImportCounts before) throws IOException {
    Path file = chunk.finish();
    ImportCounts[] after = new ImportCounts[1];
    database.change(
        connection -> {
          long fresh = chunk.rows() == 0 ? 0 : intake.insert(file, connection);
          after[0] =
              before
                  .plus(chunk.counts())
                  .plus(new ImportCounts(fresh, chunk.rows() - fresh, 0, 0, 0, 0));
          refuse(chunk.refused(), connection);
          note(part, new Done(chunk.last(), after[0]), connection);
        });
    return after[0];
  }

  /** What a fault of the disk means, in words. */
  StoreException failure(IOException fault) {
    return Failures.explain(database.folder(), fault);
  }

  /** Notes refusals of a whole file. */
  void refuse(List<Refusal> refusals) {
    database.change(connection -> refuse(refusals, connection));
  }

  private static void refuse(List<Refusal> refusals, DuckDBConnection connection)
      throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("refused")) {
      for (Refusal refusal : refusals) {
        rows.beginRow();
        rows.append(refusal.source());
        rows.append(refusal.line());
        rows.append(refusal.reason());
        rows.endRow();
      }
    }
  }

  private static void note(Part part, Done done, DuckDBConnection connection) throws SQLException {
    forget(part, connection);
    ImportCounts counts = done.counts();
    execute(
        connection,
        "INSERT INTO importing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        part.source(),
        part.dataset(),
        part.print(),
        done.line(),
        counts.imported(),
        counts.duplicates(),
        counts.refused(),
        counts.unmapped(),
        counts.untyped(),
        counts.oneSided());
  }

  private static void forget(Part part, DuckDBConnection connection) throws SQLException {
    execute(
        connection,
        "DELETE FROM importing WHERE source = ? AND dataset = ?",
        part.source(),
        part.dataset());
  }

  private static void execute(DuckDBConnection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = Select.of(sql, values).prepare(connection)) {
      statement.execute();
    }
  }

  private static Done done(ResultSet row) throws SQLException {
    return new Done(
        row.getLong("line"),
        new ImportCounts(
            row.getLong("imported"),
            row.getLong("duplicates"),
            row.getLong("refused"),
            row.getLong("unmapped"),
            row.getLong("untyped"),
            row.getLong("one_sided")));
  }
}
