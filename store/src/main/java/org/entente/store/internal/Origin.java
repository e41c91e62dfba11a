package org.entente.store.internal;

import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * Where a record comes from.
 *
 * @param doc id of the document
 * @param seq its place among the document's records, of all kinds, from 0
 * @param year the document's year
 * @param readAt when the document was stored
 */
record Origin(String doc, int seq, int year, LocalDateTime readAt) {
  static final String COLUMNS =
      "doc VARCHAR NOT NULL, seq INTEGER NOT NULL, year INTEGER NOT NULL,"
          + " read_at TIMESTAMP NOT NULL";

  void append(RowSink row) throws SQLException {
    row.append(doc);
    row.append(seq);
    row.append(year);
    row.append(readAt);
  }
}
