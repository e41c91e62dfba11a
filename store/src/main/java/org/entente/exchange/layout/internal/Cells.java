package org.entente.exchange.layout.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.exchange.layout.RowFault;

/** Lines to cells and back. */
public final class Cells {
  /** Separates the cells that are kept together in one. */
  public static final char UNIT = '\u001f';

  private Cells() {}

  /** The cells of a line; a cell may stand in quotes, with quotes in it doubled. */
  public static List<String> split(String line, char separator) {
    if (line.indexOf(UNIT) >= 0 || line.indexOf('\0') >= 0) {
      throw new RowFault("holds a control character (U+001F or U+0000)");
    }
    List<String> cells = new ArrayList<>(64);
    int at = 0;
    while (true) {
      if (at < line.length() && line.charAt(at) == '"') {
        int end = closing(line, at, separator);
        if (end > 0) {
          cells.add(line.substring(at + 1, end).replace("\"\"", "\""));
          at = end + 1;
          if (at == line.length()) {
            return cells;
          }
          at++;
          continue;
        }
      }
      int end = line.indexOf(separator, at);
      if (end < 0) {
        cells.add(line.substring(at));
        return cells;
      }
      cells.add(line.substring(at, end));
      at = end + 1;
    }
  }

  /** Where the quote closes that opens at {@code from}; -1 if the cell is not quoted as a whole. */
  private static int closing(String line, int from, char separator) {
    for (int at = line.indexOf('"', from + 1); at >= 0; at = line.indexOf('"', at + 1)) {
      if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
        at++;
      } else {
        return at + 1 == line.length() || line.charAt(at + 1) == separator ? at : -1;
      }
    }
    return -1;
  }

  /** A line of which {@link #split} gives these cells. */
  public static String join(List<String> cells, char separator) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i > 0) {
        line.append(separator);
      }
      if (cell.startsWith("\"") || cell.indexOf(separator) >= 0) {
        line.append('"').append(cell.replace("\"", "\"\"")).append('"');
      } else {
        line.append(cell);
      }
    }
    return line.toString();
  }

  /** The digits that a cell holds. */
  public static String digits(String cell, String what) {
    if (cell.isEmpty() || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new RowFault(what + " \"" + cell + "\" is no number");
    }
    return cell;
  }

  /** The finite number that a cell holds. */
  public static double number(String cell, String what) {
    try {
      double value = Double.parseDouble(cell);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new RowFault(what + " \"" + cell + "\" is no number");
    }
    throw new RowFault(what + " \"" + cell + "\" is no number");
  }

  /** Whether a cell holds nothing. */
  public static boolean isEmpty(String cell) {
    return cell.isEmpty() || cell.equals("NA") || cell.equals("NULL") || cell.equals("None");
  }
}
