package org.entente.store.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Rows into a table of the database.
 *
 * @param appender of the table
 */
record AppendedRows(DuckDBAppender appender) implements RowSink, AutoCloseable {

  static AppendedRows to(String table, DuckDBConnection connection) throws SQLException {
    return new AppendedRows(connection.createAppender(table));
  }

  @Override
  public void beginRow() throws SQLException {
    appender.beginRow();
  }

  @Override
  public void append(String value) throws SQLException {
    appender.append(value);
  }

  @Override
  public void append(int value) throws SQLException {
    appender.append(value);
  }

  @Override
  public void append(double value) throws SQLException {
    appender.append(value);
  }

  @Override
  public void append(boolean value) throws SQLException {
    appender.append(value);
  }

  @Override
  public void append(LocalDate value) throws SQLException {
    appender.append(value);
  }

  @Override
  public void append(LocalDateTime value) throws SQLException {
    appender.append(value);
  }

  @Override
  public void append(List<?> values) throws SQLException {
    appender.append(values);
  }

  @Override
  public void appendNull() throws SQLException {
    appender.appendNull();
  }

  @Override
  public void endRow() throws SQLException {
    appender.endRow();
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
