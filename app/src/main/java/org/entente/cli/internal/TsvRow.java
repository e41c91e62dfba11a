package org.entente.cli.internal;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line number of its first line in the file, from 1
 * @param cells as many as the row has
 */
public record TsvRow(int line, List<String> cells) {
  public TsvRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column; empty where the row is too short. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
