package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a row's text.
 *
 * @param cells unquoted
 * @param open whether the text ends inside a quoted cell, so that its end may be on the next line
 */
record TsvCells(List<String> cells, boolean open) {

  /** Splits {@code text}; cells that are wholly enclosed in quotation marks lose them. */
  static TsvCells of(String text) {
    String row = withoutReturn(text);
    List<String> cells = new ArrayList<>();
    int begin = 0;
    while (begin <= row.length()) {
      int end = begin < row.length() && row.charAt(begin) == '"' ? closing(row, begin) : -1;
      if (end == row.length()) {
        return new TsvCells(cells, true);
      }
      if (end >= 0) {
        cells.add(row.substring(begin + 1, end).replace("\"\"", "\""));
        begin = end + 2;
      } else {
        int tab = row.indexOf('\t', begin);
        int stop = tab < 0 ? row.length() : tab;
        cells.add(row.substring(begin, stop));
        begin = stop + 1;
      }
    }
    return new TsvCells(cells, false);
  }

  /** Splits at every tab; quotation marks mean nothing. */
  static TsvCells literal(String text) {
    return new TsvCells(Arrays.asList(withoutReturn(text).split("\t", -1)), false);
  }

  /**
   * Where the quoted cell that begins at {@code begin} has its last quotation mark; the text's end
   * if it has none; -1 if the cell is not quoted as a whole.
   */
  private static int closing(String row, int begin) {
    int at = row.indexOf('"', begin + 1);
    while (at >= 0) {
      if (at + 1 == row.length() || row.charAt(at + 1) == '\t') {
        return at;
      }
      if (row.charAt(at + 1) != '"') {
        return -1;
      }
      at = row.indexOf('"', at + 2);
    }
    return row.length();
  }

  private static String withoutReturn(String text) {
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
