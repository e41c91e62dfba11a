package org.entente.store.internal;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.Annotation;
import org.entente.store.AnnotationConflictException;

/**
 * Reads and writes rows of {@code annotations.sqlite}. Each call has a connection of its own, so
 * that threads and processes meet only in SQLite's locks, for which they wait.
 */
public final class AnnotationRows {
  private static final String SELECT =
      "SELECT id, made_at, made_by, kind, target, body FROM annotations";
  private static final String INSERT =
      "INSERT INTO annotations (made_at, made_by, kind, target, body) VALUES (?, ?, ?, ?, ?)"
          + " RETURNING id";

  private final Folder folder;

  public AnnotationRows(Folder folder) {
    this.folder = folder;
  }

  /** Writes a row if the newest one of its kind and target has this id. */
  public Annotation append(Annotation.Draft draft, long expected)
      throws AnnotationConflictException {
    Annotations.prepare(folder);
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      // Immediate: from here on nobody else writes, so what is read stays true.
      statement.execute("BEGIN IMMEDIATE");
      List<Annotation> known = read(connection, draft.kind(), draft.target());
      long newest = known.isEmpty() ? 0 : known.get(known.size() - 1).id();
      if (newest != expected) {
        throw new AnnotationConflictException(
            draft.target(), known.stream().filter(each -> each.id() > expected).toList());
      }
      Annotation written = insert(connection, draft);
      statement.execute("COMMIT");
      return written;
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  /** A target's rows of a kind, in order. */
  public List<Annotation> read(String kind, String target) {
    return asked(connection -> read(connection, kind, target));
  }

  /** The rows of a kind, in order. */
  public List<Annotation> byKind(String kind) {
    return asked(connection -> list(connection, SELECT + " WHERE kind = ? ORDER BY id", kind));
  }

  /** Rows with higher ids, in order. */
  public List<Annotation> readSince(long id, int limit) {
    return asked(
        connection -> list(connection, SELECT + " WHERE id > ? ORDER BY id LIMIT ?", id, limit));
  }

  /** The newest id; 0 without rows. */
  public long newest() {
    return asked(connection -> list(connection, SELECT + " ORDER BY id DESC LIMIT 1")).stream()
        .mapToLong(Annotation::id)
        .sum();
  }

  private interface Question {
    List<Annotation> ask(Connection connection) throws SQLException;
  }

  private List<Annotation> asked(Question question) {
    if (Files.notExists(folder.annotations())) {
      return List.of();
    }
    try (Connection connection = open()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }

  private static List<Annotation> read(Connection connection, String kind, String target)
      throws SQLException {
    return list(connection, SELECT + " WHERE target = ? AND kind = ? ORDER BY id", target, kind);
  }

  private static List<Annotation> list(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<Annotation> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(
              new Annotation(
                  row.getLong(1),
                  Instant.parse(row.getString(2)),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6)));
        }
      }
      return found;
    }
  }

  private static Annotation insert(Connection connection, Annotation.Draft draft)
      throws SQLException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, now.toString());
      statement.setString(2, draft.madeBy());
      statement.setString(3, draft.kind());
      statement.setString(4, draft.target());
      statement.setString(5, draft.body());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Annotation(
            row.getLong(1), now, draft.madeBy(), draft.kind(), draft.target(), draft.body());
      }
    }
  }

  private Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.annotations());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 10000");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }
}
