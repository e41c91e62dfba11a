package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.entente.model.Post;

/** A post as a row. */
final class PostRow {
  static final String COLUMNS =
      Origin.COLUMNS
          + ", begin_at INTEGER NOT NULL, end_at INTEGER NOT NULL, sentence VARCHAR NOT NULL,"
          + " author VARCHAR, published DATE, quotes BOOLEAN NOT NULL";

  private PostRow() {}

  static void append(Post post, Origin origin, RowSink row) throws SQLException {
    row.beginRow();
    origin.append(row);
    Cells.passage(post.passage(), row);
    Cells.text(post.author(), row);
    Cells.day(post.date(), row);
    row.append(post.quotes());
    row.endRow();
  }

  /** From a row that holds its columns, in any order, among others. */
  static Post read(ResultSet row) throws SQLException {
    return new Post(
        Cells.passage(row),
        row.getString("author"),
        Cells.day(row, row.findColumn("published")),
        row.getBoolean("quotes"));
  }
}
