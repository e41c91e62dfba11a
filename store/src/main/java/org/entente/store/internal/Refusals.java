package org.entente.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.store.Refusal;

/** The inputs that could not be read: for each place the last reason. */
public final class Refusals {
  private final Database database;

  public Refusals(Database database) {
    this.database = database;
  }

  /** Notes these in place of what was noted for the same places. */
  public void put(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return;
    }
    database.change(
        connection -> {
          batch("DELETE FROM refused WHERE source = ? AND line = ?", refusals, connection);
          batch("INSERT INTO refused VALUES (?, ?, ?)", refusals, connection);
        });
  }

  /** Forgets what was noted for a source. */
  public void clear(String source) {
    database.change(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM refused WHERE source = ?")) {
            delete.setString(1, source);
            delete.execute();
          }
        });
  }

  /** All, by source and line. */
  public Stream<Refusal> all() {
    return database.stream(
        Select.of("SELECT source, line, reason FROM refused ORDER BY source, line"),
        row -> new Refusal(row.getString(1), row.getLong(2), row.getString(3)));
  }

  private static void batch(String sql, List<Refusal> refusals, DuckDBConnection connection)
      throws SQLException {
    boolean withReason = sql.startsWith("INSERT");
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Refusal refusal : refusals) {
        statement.setString(1, refusal.source());
        statement.setLong(2, refusal.line());
        if (withReason) {
          statement.setString(3, refusal.reason());
        }
        statement.execute();
      }
    }
  }
}
