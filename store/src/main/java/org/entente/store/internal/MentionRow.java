package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Objects;
import org.entente.exchange.layout.GdeltMention;

/** A mention of an imported event as a row. */
final class MentionRow {
  /** Those that differ from row to row of a chunk. */
  static final String OWN =
      "key VARCHAR, seen TIMESTAMP, kind INTEGER, outlet VARCHAR, address VARCHAR,"
          + " sentence INTEGER, confidence INTEGER, tone DOUBLE, rest VARCHAR";

  static final String COLUMNS =
      "dataset VARCHAR NOT NULL, batch INTEGER NOT NULL, year INTEGER NOT NULL, " + OWN;

  /** Names of {@link #OWN}. */
  static final String NAMES = OWN.replaceAll(" (VARCHAR|TIMESTAMP|INTEGER|DOUBLE)", "");

  private MentionRow() {}

  /** Adds the cells of a line that {@link Staged} reads. */
  static void append(GdeltMention mention, StringBuilder to) {
    StagedCells.add(mention.event(), to);
    StagedCells.add(mention.at().toString(), to);
    to.append('\t').append(mention.kind());
    StagedCells.add(mention.outlet(), to);
    StagedCells.add(mention.address(), to);
    to.append('\t').append(mention.sentence());
    to.append('\t').append(mention.confidence());
    to.append('\t').append(mention.tone() == null ? "" : mention.tone());
    StagedCells.add(mention.rest(), to);
  }

  /** From a row with all columns under their names. */
  static GdeltMention read(ResultSet row) throws SQLException {
    return new GdeltMention(
        row.getString("key"),
        Objects.requireNonNull(row.getObject("seen", LocalDateTime.class)),
        row.getInt("kind"),
        Cells.text(row, "outlet"),
        Cells.text(row, "address"),
        row.getInt("sentence"),
        row.getInt("confidence"),
        row.getObject("tone", Double.class),
        Cells.text(row, "rest"));
  }
}
