package org.entente.store.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/** Values in rows, where they may be absent or lists. */
final class Cells {
  private Cells() {}

  static void text(@Nullable String value, RowSink row) throws SQLException {
    if (value == null) {
      row.appendNull();
    } else {
      row.append(value);
    }
  }

  /** The text under this name, empty where there is none. */
  static String text(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  static void day(@Nullable LocalDate value, RowSink row) throws SQLException {
    if (value == null) {
      row.appendNull();
    } else {
      row.append(value);
    }
  }

  static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** Three cells: where the passage begins and ends, and its text. */
  static void passage(Passage passage, RowSink row) throws SQLException {
    row.append(passage.begin());
    row.append(passage.end());
    row.append(passage.sentence());
  }

  /** From a row that holds these cells and the document's id under their names. */
  static Passage passage(ResultSet row) throws SQLException {
    return new Passage(
        row.getString("doc"),
        row.getInt("begin_at"),
        row.getInt("end_at"),
        row.getString("sentence"));
  }

  /** Three cells: first day, last day, words. */
  static void date(@Nullable EventDate value, RowSink row) throws SQLException {
    day(value == null ? null : value.interval().start(), row);
    day(value == null ? null : value.interval().end(), row);
    text(value == null ? null : value.text(), row);
  }

  /** From three cells, the first of which is {@code column}. */
  static @Nullable EventDate date(ResultSet row, int column) throws SQLException {
    LocalDate start = day(row, column);
    LocalDate end = day(row, column + 1);
    return start == null || end == null
        ? null
        : new EventDate(new Interval(start, end), row.getString(column + 2));
  }

  static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    Object[] items = (Object[]) array.getArray();
    return Arrays.stream(items).map(String::valueOf).toList();
  }
}
