package org.entente.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a result, one after the other, without holding them. Has a connection of its own,
 * which it closes at the end of the rows or when the stream is closed.
 */
final class Cursor<T> extends Spliterators.AbstractSpliterator<T> implements AutoCloseable {
  private final Database database;
  private final Connection connection;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Select.RowReader<T> reader;

  private Cursor(
      Database database,
      Connection connection,
      PreparedStatement statement,
      Select.RowReader<T> reader)
      throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.database = database;
    this.connection = connection;
    this.statement = statement;
    this.rows = statement.executeQuery();
    this.reader = reader;
  }

  static <T> Cursor<T> open(Database database, Select select, Select.RowReader<T> reader)
      throws SQLException {
    Connection connection = database.connect();
    try {
      return new Cursor<>(database, connection, select.prepare(connection), reader);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  Stream<T> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T value;
    try {
      if (connection.isClosed() || !rows.next()) {
        close();
        return false;
      }
      value = reader.read(rows);
    } catch (SQLException e) {
      close();
      throw Failures.explain(database.folder(), e);
    }
    action.accept(value);
    return true;
  }

  @Override
  public void close() {
    try {
      rows.close();
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw Failures.explain(database.folder(), e);
    } finally {
      database.forget(this);
    }
  }
}
