package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.entente.model.Passage;
import org.entente.model.Post;

/** A post as a row. */
final class PostRow {
  static final String COLUMNS =
      Origin.COLUMNS
          + ", begin_at INTEGER NOT NULL, end_at INTEGER NOT NULL, sentence VARCHAR NOT NULL,"
          + " author VARCHAR, published DATE, quotes BOOLEAN NOT NULL";

  private PostRow() {}

  static void append(Post post, Origin origin, DuckDBAppender row) throws SQLException {
    Passage passage = post.passage();
    row.beginRow();
    origin.append(row);
    row.append(passage.begin());
    row.append(passage.end());
    row.append(passage.sentence());
    Cells.text(post.author(), row);
    Cells.day(post.date(), row);
    row.append(post.quotes());
    row.endRow();
  }

  /** From a row of {@link RecordRow#SELECT}. */
  static Post read(ResultSet row) throws SQLException {
    return new Post(
        new Passage(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)),
        row.getString(23),
        Cells.day(row, 19),
        row.getBoolean(24));
  }
}
