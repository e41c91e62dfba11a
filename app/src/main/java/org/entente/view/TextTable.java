package org.entente.view;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns of equal width; columns of numbers are set to the right. */
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final int columns;

  /** A table with the given names of columns. */
  public TextTable(List<String> header) {
    columns = header.size();
    rows.add(List.copyOf(header));
  }

  /** Adds a row with as many cells as the header has. */
  public TextTable row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(
          "a row of " + cells.size() + " cells in a table of " + columns + " columns");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The table, one line a row, each with {@code \n}; no spaces at the ends of lines. */
  public String render() {
    int[] widths = new int[columns];
    boolean[] numbers = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths[column] = rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0);
      numbers[column] =
          rows.size() > 1 && rows.stream().skip(1).allMatch(row -> isNumber(row.get(at)));
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        line.append(column == 0 ? "" : "  ");
        line.append(padded(row.get(column), widths[column], numbers[column]));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String padded(String cell, int width, boolean right) {
    String space = " ".repeat(width - width(cell));
    return right ? space + cell : cell + space;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+−]?[0-9.,]+%?|");
  }
}
