package org.entente.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.exchange.internal.Csv;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV after RFC 4180: lists joined with {@code +}, a date over three columns, nothing for
 * what is unknown.
 */
public final class TableCsv {
  private TableCsv() {}

  /** Writes the names of the columns, then a row each. */
  public static void write(Table table, Appendable out) throws IOException {
    writeHeader(table.columns(), out);
    for (List<@Nullable Object> row : table.rows()) {
      writeRow(table.columns(), row, out);
    }
  }

  /** The names of columns as they stand in the file. */
  static List<String> names(List<Column> columns) {
    List<String> names = new ArrayList<>();
    for (Column column : columns) {
      if (column.type() == Type.DATE) {
        names.add(column.name() + "_start");
        names.add(column.name() + "_end");
        names.add(column.name() + "_text");
      } else {
        names.add(column.name());
      }
    }
    return List.copyOf(names);
  }

  /** Writes the names of the columns. */
  static void writeHeader(List<Column> columns, Appendable out) throws IOException {
    Csv.row(names(columns), out);
  }

  /** Writes a row; it may span lines where a text does. */
  static void writeRow(List<Column> columns, List<@Nullable Object> row, Appendable out)
      throws IOException {
    Csv.row(cells(columns, row), out);
  }

  private static List<@Nullable String> cells(List<Column> columns, List<@Nullable Object> row) {
    List<@Nullable String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (columns.get(i).type() == Type.DATE) {
        EventDate date = (EventDate) value;
        cells.add(date == null ? null : date.interval().start().toString());
        cells.add(date == null ? null : date.interval().end().toString());
        cells.add(date == null ? null : date.text());
      } else {
        cells.add(value == null ? null : text(value));
      }
    }
    return cells;
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(TableCsv::text).collect(Collectors.joining("+"))
        : value instanceof Double number ? number(number) : value.toString();
  }

  /** Whole numbers without a point, large ones without an exponent. */
  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
