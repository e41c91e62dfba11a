package org.entente.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with the values for its question marks.
 *
 * @param sql in DuckDB's dialect
 * @param parameters in the order of the question marks; none is null
 */
record Select(String sql, List<Object> parameters) {
  static Select of(String sql, Object... parameters) {
    return new Select(sql, List.of(parameters));
  }

  /** A text as SQL has it, where the planner has to see the value itself. */
  static String literal(@Nullable String text) {
    return text == null ? "NULL" : '\'' + text.replace("'", "''") + '\'';
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    int number = 0;
    for (Object parameter : parameters) {
      statement.setObject(++number, parameter);
    }
    return statement;
  }

  /** Makes a value of the row on which the result stands. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
