package org.entente.cli.internal;

import java.util.List;

/**
 * A row of a file of comma-separated values.
 *
 * @param line number of its first line in the file, from 1
 * @param cells without quotation marks and spaces around them
 */
public record CsvRow(int line, List<String> cells) {
  public CsvRow {
    cells = List.copyOf(cells);
  }
}
