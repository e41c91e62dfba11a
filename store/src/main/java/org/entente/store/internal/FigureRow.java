package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.entente.model.Figure;

/** A figure as a row. */
final class FigureRow {
  static final String COLUMNS =
      Origin.COLUMNS
          + ", begin_at INTEGER NOT NULL, end_at INTEGER NOT NULL, sentence VARCHAR NOT NULL,"
          + " pair VARCHAR[] NOT NULL, quantity DOUBLE NOT NULL, unit VARCHAR NOT NULL,"
          + " what VARCHAR NOT NULL, qualifier VARCHAR NOT NULL, date_start DATE, date_end DATE,"
          + " date_text VARCHAR, published DATE, speaker VARCHAR";

  private FigureRow() {}

  static void append(Figure figure, Origin origin, RowSink row) throws SQLException {
    row.beginRow();
    origin.append(row);
    Cells.passage(figure.passage(), row);
    row.append(figure.pair());
    row.append(figure.quantity());
    row.append(figure.unit());
    row.append(figure.what());
    row.append(figure.qualifier().label());
    Cells.date(figure.date(), row);
    Cells.day(figure.published(), row);
    Cells.text(figure.speaker(), row);
    row.endRow();
  }

  /** From a row that holds its columns, in any order, among others. */
  static Figure read(ResultSet row) throws SQLException {
    return new Figure(
        Cells.passage(row),
        Cells.texts(row, row.findColumn("pair")),
        row.getDouble("quantity"),
        row.getString("unit"),
        row.getString("what"),
        Figure.Qualifier.of(row.getString("qualifier")),
        Cells.date(row, row.findColumn("date_start")),
        Cells.day(row, row.findColumn("published")),
        row.getString("speaker"));
  }
}
