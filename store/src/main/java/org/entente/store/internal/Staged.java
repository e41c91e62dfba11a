package org.entente.store.internal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** Rows in a file, as a table of DuckDB's that lasts until they have been moved on. */
final class Staged {
  private Staged() {}

  /**
   * Makes the table {@code staged} of a file as {@link Chunk} writes it.
   *
   * @param columns names and types of its columns behind the line's number
   */
  static void read(Path file, String columns, DuckDBConnection connection) throws SQLException {
    execute(
        "CREATE OR REPLACE TEMP TABLE staged AS SELECT * EXCLUDE (line) FROM read_csv("
            + Lake.quoted(file)
            + ", auto_detect = false, delim = '\t', header = false, quote = '\"', escape = '\"',"
            + " nullstr = '', new_line = '\\n"
            + "', max_line_size = 16777216, columns = {'line': 'BIGINT', "
            + columns.replaceAll("(\\w+) (\\w+)", "'$1': '$2'")
            + "})",
        connection);
  }

  static void drop(DuckDBConnection connection) throws SQLException {
    execute("DROP TABLE staged", connection);
  }

  /**
   * A condition on the rows of the table that they go to. Keys mostly grow with a file: DuckDB then
   * leaves out the blocks that hold others.
   */
  static String between(String column, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet ends = statement.executeQuery("SELECT min(key), max(key) FROM staged")) {
      ends.next();
      return " AND "
          + column
          + " BETWEEN "
          + Select.literal(ends.getString(1))
          + " AND "
          + Select.literal(ends.getString(2));
    }
  }

  /** Number of the last batch in a table; 0 if it is empty. */
  static int lastBatch(String table, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet batch = statement.executeQuery("SELECT coalesce(max(batch), 0) FROM " + table)) {
      batch.next();
      return batch.getInt(1);
    }
  }

  private static void execute(String sql, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
