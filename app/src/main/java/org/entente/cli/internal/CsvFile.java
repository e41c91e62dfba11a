package org.entente.cli.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of comma-separated values (RFC 4180); semicolons or tabs will do as well where the first
 * line has more of them. Blank lines are passed over.
 *
 * @param source the file's name, for messages
 * @param rows at least one, all of them, the header too
 */
public record CsvFile(String source, List<CsvRow> rows) {
  public CsvFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param source as the user named it
   * @throws CommandException if it is empty, no UTF-8, or a quotation mark is not closed
   */
  public static CsvFile read(Path file, String source) throws IOException {
    try {
      return parse(source, Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw CommandException.failed(source + " is not UTF-8 text; convert it first.");
    }
  }

  static CsvFile parse(String source, String text) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<CsvRow> rows = new CsvParser(source, clean).rows();
    if (rows.isEmpty()) {
      throw CommandException.failed(source + " is empty.");
    }
    return new CsvFile(source, rows);
  }

  /** Rows that are not the header. */
  public List<CsvRow> data() {
    return rows.subList(1, rows.size());
  }

  /** The names of the columns, in the first row. */
  public List<String> header() {
    return rows.get(0).cells();
  }

  /** The column of this name, from 0, or −1. */
  int place(String name) {
    return header().indexOf(name);
  }

  /** A failure with the place in the file. */
  CommandException fault(CsvRow row, String message) {
    return CommandException.failed(source + ":" + row.line() + ": " + message);
  }

  /** That all rows are as long as the header. */
  void requireWidth() {
    int width = header().size();
    for (CsvRow row : data()) {
      if (row.cells().size() != width) {
        throw fault(
            row, "%d cells under a header of %d columns.".formatted(row.cells().size(), width));
      }
    }
  }

  /** All data cells of a column. */
  List<String> column(int place) {
    List<String> cells = new ArrayList<>();
    data().forEach(row -> cells.add(row.cells().get(place)));
    return cells;
  }
}
