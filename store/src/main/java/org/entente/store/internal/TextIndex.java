package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.Catalogue;
import org.entente.store.Excerpt;
import org.entente.store.HumanValue;
import org.entente.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;

/**
 * {@code text.sqlite}: in which documents and sentences words stand. It follows {@code
 * events.duckdb} by the documents' fingerprints, can be deleted at any time, and is then made anew.
 */
public final class TextIndex {
  private static final Logger LOG = LoggerFactory.getLogger(TextIndex.class);

  private final Folder folder;
  private final Database database;
  private volatile boolean ready;

  public TextIndex(Folder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /** Whether it was brought up to date since the store was opened. */
  public boolean isReady() {
    return ready;
  }

  /** Takes out documents that are gone, and in those that are new or changed. */
  public void update(Catalogue.Progress progress) {
    try {
      try {
        follow(progress);
      } catch (SQLException e) {
        if (!isDamaged(e)) {
          throw e;
        }
        LOG.warn("{} is damaged ({}) and made anew", folder.text(), e.getMessage());
        delete();
        follow(progress);
      }
      ready = true;
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
  }

  private void follow(Catalogue.Progress progress) throws SQLException {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      new TextUpdate(connection, database).run(progress);
    }
  }

  private static boolean isDamaged(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == SQLiteErrorCode.SQLITE_NOTADB.code
        || code == SQLiteErrorCode.SQLITE_CORRUPT.code;
  }

  private void delete() throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(folder.text() + end));
    }
  }

  /** Ids of documents that hold the words, the best first. */
  List<String> documents(String words) {
    return ids(
        "SELECT id FROM document_texts JOIN document_keys ON document_keys.key ="
            + " document_texts.rowid WHERE document_texts MATCH ? ORDER BY bm25(document_texts, 4,"
            + " 1)",
        words);
  }

  /** Ids of events whose sentences hold the words. */
  List<String> events(String words) {
    List<String> found =
        ids(
            "SELECT id FROM sentences JOIN event_keys ON event_keys.key = sentences.rowid"
                + " WHERE sentences MATCH ?",
            words);
    found.addAll(overlaid(words));
    return found;
  }

  /** Ids of events as people have them; the index knows those of the model only. */
  private List<String> overlaid(String words) {
    Map<String, HumanValue> decided = database.humanValues();
    String match = Words.match(words);
    if (match == null || decided.isEmpty()) {
      return List.of();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.execute(TextUpdate.SENTENCES_WITH_ID);
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO sentences VALUES (?, ?)")) {
        for (Map.Entry<String, HumanValue> each : decided.entrySet()) {
          insert.setString(1, each.getKey());
          insert.setString(2, Marks.without(each.getValue().value().passage().sentence()));
          insert.executeUpdate();
        }
      }
      return matching(connection, match);
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  private static List<String> matching(Connection connection, String match) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT id FROM sentences WHERE sentences MATCH ?")) {
      statement.setString(1, match);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }

  /** The passages of these documents that tell best, by id. */
  Map<String, Excerpt> documentExcerpts(String words, List<String> ids) {
    return excerpts(
        "SELECT id, snippet(document_texts, 1, char(2), char(3), '…', 40) FROM document_texts JOIN"
            + " document_keys ON document_keys.key = document_texts.rowid"
            + " WHERE document_texts MATCH ? AND document_texts.rowid IN"
            + " (SELECT key FROM document_keys WHERE id IN (SELECT value FROM json_each(?)))",
        words,
        ids);
  }

  /** The sentences of these events, by the events' ids. */
  Map<String, Excerpt> sentences(String words, List<String> ids) {
    return excerpts(
        "SELECT id, highlight(sentences, 0, char(2), char(3)) FROM sentences JOIN event_keys"
            + " ON event_keys.key = sentences.rowid WHERE sentences MATCH ? AND sentences.rowid IN"
            + " (SELECT key FROM event_keys WHERE id IN (SELECT value FROM json_each(?)))",
        words,
        ids);
  }

  private List<String> ids(String sql, String words) {
    String match = Words.match(words);
    List<String> ids = new ArrayList<>();
    if (match == null) {
      return ids;
    }
    try (Connection connection = openForSearch();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, match);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  private Map<String, Excerpt> excerpts(String sql, String words, List<String> ids) {
    String match = Words.match(words);
    if (match == null || ids.isEmpty()) {
      return Map.of();
    }
    Map<String, Excerpt> excerpts = new HashMap<>();
    try (Connection connection = openForSearch();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, match);
      statement.setString(2, JsonList.of(ids));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          excerpts.put(rows.getString(1), Marks.read(rows.getString(2)));
        }
      }
      return excerpts;
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  private Connection openForSearch() throws SQLException {
    if (!ready) {
      throw new StoreException(
          "the index of words is being made; words can be looked for in a moment");
    }
    return open();
  }

  private Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.text());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 10000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }
}
