package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.entente.model.Limit;
import org.entente.model.Status;

/** A limit as a row. */
final class LimitRow {
  static final String COLUMNS =
      Origin.COLUMNS
          + ", begin_at INTEGER NOT NULL, end_at INTEGER NOT NULL, sentence VARCHAR NOT NULL,"
          + " limiter VARCHAR NOT NULL, pair VARCHAR[] NOT NULL, direction VARCHAR NOT NULL,"
          + " mechanism VARCHAR NOT NULL, cue VARCHAR NOT NULL, status VARCHAR NOT NULL,"
          + " date_start DATE, date_end DATE, date_text VARCHAR, published DATE, speaker VARCHAR,"
          + " speaker_code VARCHAR[] NOT NULL, confidence DOUBLE NOT NULL";

  private LimitRow() {}

  static void append(Limit limit, Origin origin, RowSink row) throws SQLException {
    row.beginRow();
    origin.append(row);
    Cells.passage(limit.passage(), row);
    row.append(limit.limiter());
    row.append(limit.pair());
    row.append(limit.direction().label());
    row.append(limit.mechanism().label());
    row.append(limit.cue());
    row.append(limit.status().label());
    Cells.date(limit.date(), row);
    Cells.day(limit.published(), row);
    Cells.text(limit.speaker(), row);
    row.append(limit.speakerCode());
    row.append(limit.confidence());
    row.endRow();
  }

  /** From a row that holds its columns, in any order, among others. */
  static Limit read(ResultSet row) throws SQLException {
    return new Limit(
        Cells.passage(row),
        row.getString("limiter"),
        Cells.texts(row, row.findColumn("pair")),
        Limit.Direction.valueOf(upper(row.getString("direction"))),
        Limit.Mechanism.valueOf(upper(row.getString("mechanism"))),
        row.getString("cue"),
        Status.valueOf(upper(row.getString("status"))),
        Cells.date(row, row.findColumn("date_start")),
        Cells.day(row, row.findColumn("published")),
        row.getString("speaker"),
        Cells.texts(row, row.findColumn("speaker_code")),
        row.getDouble("confidence"));
  }

  private static String upper(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
