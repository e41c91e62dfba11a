package org.entente.store.internal;

/** Cells of a line for DuckDB's reader: tabs between them, quotes where a cell needs them. */
final class StagedCells {
  private StagedCells() {}

  /** Adds a tab and the cell. */
  static void add(String cell, StringBuilder to) {
    to.append('\t');
    boolean plain =
        cell.indexOf('"') < 0
            && cell.indexOf('\t') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    if (plain) {
      to.append(cell);
    } else {
      to.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
