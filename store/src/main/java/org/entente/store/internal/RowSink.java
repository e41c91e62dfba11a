package org.entente.store.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Takes rows, cell by cell in the order of the columns. */
interface RowSink {
  void beginRow() throws SQLException;

  void append(String value) throws SQLException;

  void append(int value) throws SQLException;

  void append(double value) throws SQLException;

  void append(boolean value) throws SQLException;

  void append(LocalDate value) throws SQLException;

  void append(LocalDateTime value) throws SQLException;

  void append(List<?> values) throws SQLException;

  void appendNull() throws SQLException;

  void endRow() throws SQLException;
}
