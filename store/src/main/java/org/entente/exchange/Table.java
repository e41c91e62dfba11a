package org.entente.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of typed cells, to be written as CSV, JSON Lines or Parquet.
 *
 * @param columns names and types
 * @param rows each with a cell for each column; null where the value is unknown
 */
public record Table(List<Column> columns, List<List<@Nullable Object>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<@Nullable Object> row : rows) {
      check(columns, row);
    }
  }

  /** What the cells of a column are. */
  public enum Type {
    TEXT(String.class),
    /** A list of texts. */
    TEXTS(List.class),
    INTEGER(Integer.class),
    /** True or false. */
    FLAG(Boolean.class),
    NUMBER(Double.class),
    /** A list of numbers. */
    NUMBERS(List.class),
    DAY(LocalDate.class),
    /** Days with the words that tell them; three columns where cells cannot be nested. */
    DATE(EventDate.class);

    private final Class<?> values;

    Type(Class<?> values) {
      this.values = values;
    }
  }

  /** Name and type of a column. */
  public record Column(String name, Type type) {}

  /** A row of these cells. */
  public static List<@Nullable Object> row(@Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>(cells.length);
    Collections.addAll(row, cells);
    return Collections.unmodifiableList(row);
  }

  private static void check(List<Column> columns, List<@Nullable Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
    }
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      if (cell != null && !columns.get(i).type().values.isInstance(cell)) {
        throw new IllegalArgumentException(
            "column " + columns.get(i).name() + " cannot hold " + cell);
      }
    }
  }
}
