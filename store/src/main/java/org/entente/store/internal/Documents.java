package org.entente.store.internal;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.store.CodedDocument;
import org.entente.store.Fingerprints;
import org.jspecify.annotations.Nullable;

/** Documents with their records: written together, read back together. */
public final class Documents {
  private final Database database;
  private @Nullable Fingerprints stored;

  public Documents(Database database) {
    this.database = database;
  }

  /** Whether this document was stored with this fingerprint. */
  public synchronized boolean has(String id, String fingerprint) {
    return stored().has(id, fingerprint);
  }

  /** Stores those that are new, and those that changed in place of what was there; all or none. */
  public synchronized void add(List<CodedDocument> batch) {
    Map<String, CodedDocument> fresh = new LinkedHashMap<>();
    for (CodedDocument each : batch) {
      fresh.put(each.document().id(), each);
    }
    fresh.values().removeIf(each -> has(each.document().id(), each.fingerprint()));
    if (fresh.isEmpty()) {
      return;
    }
    List<String> replaced = fresh.keySet().stream().filter(stored()::knows).toList();
    database.change(
        connection -> {
          remove(replaced, connection);
          append(fresh.values(), connection);
        });
    fresh.values().forEach(each -> stored().put(each.document().id(), each.fingerprint()));
  }

  /** The document of this id, or null. */
  public @Nullable Document find(String id) {
    List<Document> found =
        database.list(Select.of(DocumentRow.SELECT + " WHERE id = ?", id), DocumentRow::read);
    return found.isEmpty() ? null : found.get(0);
  }

  /** All documents, by id. */
  public Stream<Document> all() {
    return database.stream(Select.of(DocumentRow.SELECT + " ORDER BY id"), DocumentRow::read);
  }

  /** The records of a document, in the order in which they were coded. */
  public List<Coded> records(String doc) {
    return database.list(
        Select.of(RecordTable.SELECT_ALL + " WHERE doc = ? ORDER BY seq", doc),
        RecordTable::readAny);
  }

  /** The events that the model coded from a document, whatever people say of them. */
  public List<Event> machineEvents(String doc) {
    return database.list(
        Select.of(
            "SELECT "
                + EventRow.FIELDS
                + " FROM "
                + Overlay.MACHINE
                + " WHERE doc = ? ORDER BY seq",
            doc),
        EventRow::read);
  }

  /** The records of all documents, document by document. */
  public Stream<Coded> records() {
    return database.stream(
        Select.of(RecordTable.SELECT_ALL + " ORDER BY doc, seq"), RecordTable::readAny);
  }

  private Fingerprints stored() {
    Fingerprints known = stored;
    if (known == null) {
      known = load();
      stored = known;
    }
    return known;
  }

  private Fingerprints load() {
    Fingerprints all = new Fingerprints();
    try (Stream<Map.Entry<String, String>> rows =
        database.stream(
            Select.of("SELECT id, fingerprint FROM documents"),
            row -> Map.entry(row.getString(1), row.getString(2)))) {
      rows.forEach(row -> all.put(row.getKey(), row.getValue()));
    }
    return all;
  }

  private static void remove(List<String> ids, DuckDBConnection connection) throws SQLException {
    if (ids.isEmpty()) {
      return;
    }
    Array array = connection.createArrayOf("VARCHAR", ids.toArray());
    String these = "(SELECT unnest(?::VARCHAR[]))";
    update(
        "INSERT INTO unsaved SELECT year FROM documents WHERE id IN " + these, array, connection);
    for (String table : RecordTable.namesAndDocuments()) {
      String key = table.equals("documents") ? "id" : "doc";
      update("DELETE FROM " + table + " WHERE " + key + " IN " + these, array, connection);
    }
  }

  private static void append(Collection<CodedDocument> batch, DuckDBConnection connection)
      throws SQLException {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    try (AppendedRows documents = AppendedRows.to("documents", connection)) {
      for (CodedDocument each : batch) {
        DocumentRow.append(each, now, documents);
      }
    }
    for (RecordTable table : RecordTable.values()) {
      try (AppendedRows rows = AppendedRows.to(table.toString(), connection)) {
        for (CodedDocument each : batch) {
          table.append(each, now, rows);
        }
      }
    }
    Set<Integer> years =
        batch.stream()
            .map(each -> DocumentRow.year(each.document().published()))
            .collect(Collectors.toSet());
    Array array = connection.createArrayOf("INTEGER", years.toArray());
    update(
        "INSERT INTO unsaved SELECT y FROM (SELECT unnest(?::INTEGER[]) AS y)"
            + " WHERE y NOT IN (SELECT year FROM unsaved)",
        array,
        connection);
  }

  private static void update(String sql, Array parameter, DuckDBConnection connection)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      statement.execute();
    }
  }
}
