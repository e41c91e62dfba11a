package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.entente.model.Coded;

/**
 * Records of all kinds as rows of one result, in which each kind leaves the others' cells empty.
 */
final class RecordRow {
  static final String SELECT =
      "SELECT "
          + EventRow.FIELDS
          + ", author, quotes, kind, pair, quantity, unit, what, qualifier"
          + " FROM (SELECT 'event' AS kind, * FROM events"
          + " UNION ALL BY NAME SELECT 'figure' AS kind, * FROM figures"
          + " UNION ALL BY NAME SELECT 'post' AS kind, * FROM posts)";

  private static final int KIND = 25;

  private RecordRow() {}

  static Coded read(ResultSet row) throws SQLException {
    return switch (row.getString(KIND)) {
      case "event" -> EventRow.read(row);
      case "figure" -> FigureRow.read(row);
      default -> PostRow.read(row);
    };
  }
}
