package org.entente.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.store.Catalogue;

/** Brings {@code text.sqlite} up to date, some documents a transaction. */
final class TextUpdate {
  /** Goes up with every change of the tables; another version's file is emptied. */
  private static final int VERSION = 1;

  private static final int BATCH = 200;
  private static final String TOKENS = "tokenize = 'porter unicode61 remove_diacritics 2')";
  private static final List<String> TABLES =
      List.of(
          "DROP TABLE IF EXISTS document_keys",
          "DROP TABLE IF EXISTS event_keys",
          "DROP TABLE IF EXISTS document_texts",
          "DROP TABLE IF EXISTS sentences",
          "CREATE TABLE document_keys (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
              + " fingerprint TEXT NOT NULL)",
          "CREATE TABLE event_keys (key INTEGER PRIMARY KEY, id TEXT NOT NULL,"
              + " document INTEGER NOT NULL)",
          "CREATE INDEX event_keys_by_id ON event_keys (id)",
          "CREATE INDEX event_keys_by_document ON event_keys (document)",
          "CREATE VIRTUAL TABLE document_texts USING fts5(title, text, " + TOKENS,
          "CREATE VIRTUAL TABLE sentences USING fts5(sentence, " + TOKENS,
          "PRAGMA user_version = " + VERSION);

  /** A table of few sentences, to be asked as the index is. */
  static final String SENTENCES_WITH_ID =
      "CREATE VIRTUAL TABLE sentences USING fts5(id UNINDEXED, sentence, " + TOKENS;

  private final Connection connection;
  private final Database database;

  TextUpdate(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

  void run(Catalogue.Progress progress) throws SQLException {
    prepare();
    Map<String, String> wanted = stored();
    List<String> gone = new ArrayList<>();
    indexed()
        .forEach(
            (id, fingerprint) -> {
              if (fingerprint.equals(wanted.get(id))) {
                wanted.remove(id);
              } else {
                gone.add(id);
              }
            });
    for (String id : gone) {
      remove(id);
    }
    connection.commit();
    addAll(List.copyOf(wanted.keySet()), wanted, progress);
  }

  private void addAll(
      List<String> ids, Map<String, String> fingerprints, Catalogue.Progress progress)
      throws SQLException {
    progress.at(0, ids.size());
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      Map<String, Integer> keys = addDocuments(batch, fingerprints);
      addSentences(batch, keys);
      connection.commit();
      progress.at(from + batch.size(), ids.size());
    }
  }

  private Map<String, Integer> addDocuments(List<String> ids, Map<String, String> fingerprints)
      throws SQLException {
    Map<String, Integer> keys = new HashMap<>();
    int next = next("document_keys");
    try (Stream<String[]> rows =
            database.stream(
                Select.of("SELECT id, title, text FROM documents WHERE " + among("id"), list(ids)),
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)});
        PreparedStatement key =
            connection.prepareStatement("INSERT INTO document_keys VALUES (?, ?, ?)");
        PreparedStatement text =
            connection.prepareStatement(
                "INSERT INTO document_texts (rowid, title, text) VALUES (?, ?, ?)")) {
      for (String[] row : (Iterable<String[]>) rows::iterator) {
        keys.put(row[0], next);
        insert(key, next, row[0], String.valueOf(fingerprints.get(row[0])));
        insert(text, next, row[1] == null ? "" : Marks.without(row[1]), Marks.without(row[2]));
        next++;
      }
    }
    return keys;
  }

  private void addSentences(List<String> ids, Map<String, Integer> keys) throws SQLException {
    int next = next("event_keys");
    try (Stream<String[]> rows =
            database.stream(
                Select.of(
                    "SELECT id, doc, sentence FROM "
                        + Overlay.MACHINE
                        + " WHERE "
                        + among("doc")
                        + " ORDER BY doc, seq",
                    list(ids)),
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)});
        PreparedStatement key =
            connection.prepareStatement("INSERT INTO event_keys VALUES (?, ?, ?)");
        PreparedStatement text =
            connection.prepareStatement("INSERT INTO sentences (rowid, sentence) VALUES (?, ?)")) {
      for (String[] row : (Iterable<String[]>) rows::iterator) {
        insert(key, next, row[0], Objects.requireNonNull(keys.get(row[1])));
        insert(text, next, Marks.without(row[2]));
        next++;
      }
    }
  }

  private static void insert(PreparedStatement statement, Object... cells) throws SQLException {
    for (int i = 0; i < cells.length; i++) {
      statement.setObject(i + 1, cells[i]);
    }
    statement.executeUpdate();
  }

  private void remove(String id) throws SQLException {
    String document = "(SELECT key FROM document_keys WHERE id = ?)";
    for (String sql :
        List.of(
            "DELETE FROM sentences WHERE rowid IN"
                + " (SELECT key FROM event_keys WHERE document = "
                + document
                + ")",
            "DELETE FROM event_keys WHERE document = " + document,
            "DELETE FROM document_texts WHERE rowid = " + document,
            "DELETE FROM document_keys WHERE id = ?")) {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        insert(statement, id);
      }
    }
  }

  private void prepare() throws SQLException {
    if (number("PRAGMA user_version") == VERSION) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      for (String sql : TABLES) {
        statement.execute(sql);
      }
    }
    connection.commit();
  }

  private int next(String table) throws SQLException {
    return number("SELECT coalesce(max(key), 0) + 1 FROM " + table);
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Fingerprints of the documents in the index. */
  private Map<String, String> indexed() throws SQLException {
    Map<String, String> all = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, fingerprint FROM document_keys")) {
      while (rows.next()) {
        all.put(rows.getString(1), rows.getString(2));
      }
    }
    return all;
  }

  /** Those of the documents in the store; the time of storing tells new records of a document. */
  private Map<String, String> stored() {
    Map<String, String> all = new HashMap<>();
    try (Stream<String[]> rows =
        database.stream(
            Select.of("SELECT id, fingerprint || ' ' || read_at FROM documents ORDER BY id"),
            row -> new String[] {row.getString(1), row.getString(2)})) {
      rows.forEach(row -> all.put(row[0], row[1]));
    }
    return all;
  }

  private static String among(String column) {
    return column + " IN (SELECT unnest(string_split(?, chr(31))))";
  }

  private static String list(List<String> ids) {
    return String.join("\u001f", ids);
  }
}
