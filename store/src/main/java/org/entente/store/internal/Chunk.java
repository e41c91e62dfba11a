package org.entente.store.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.store.ImportCounts;
import org.entente.store.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the table: written to a file that DuckDB reads with all its cores, several
 * times faster than it takes rows one by one.
 */
final class Chunk implements AutoCloseable {
  /** So many rows are stored at once; a stopped import loses at most these. */
  static final int ROWS = 250_000;

  private final Path file;
  private final BufferedWriter out;
  private final StringBuilder row = new StringBuilder(1024);
  private final Set<String> keys = new HashSet<>();
  private final List<Refusal> refused = new ArrayList<>();
  private ImportCounts counts = ImportCounts.NONE;
  private long last;

  Chunk(Path file, long line) throws IOException {
    this.file = file;
    this.last = line;
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  /**
   * Begins a row.
   *
   * @return where its cells are to be added, each with a tab before it, for {@link #write}; null if
   *     the chunk has a row of this key
   */
  @Nullable StringBuilder add(long line, String key) {
    last = line;
    if (!keys.add(key)) {
      counts = counts.plus(new ImportCounts(0, 1, 0, 0, 0, 0));
      return null;
    }
    row.setLength(0);
    return row.append(line);
  }

  /** Writes a row that was begun. */
  void write(StringBuilder cells) throws IOException {
    out.append(cells.append('\n'));
  }

  void refuse(Refusal refusal) {
    last = refusal.line();
    refused.add(refusal);
  }

  /** Counts what is special about a row, whether the chunk has it already or not. */
  void count(ImportCounts more) {
    counts = counts.plus(more);
  }

  boolean isFull() {
    return keys.size() >= ROWS || refused.size() >= ROWS;
  }

  /** Ends the file; rows can then be read from it. */
  Path finish() throws IOException {
    out.close();
    return file;
  }

  /** Number of rows in the file. */
  long rows() {
    return keys.size();
  }

  /** Counts so far, without those that only the table can tell. */
  ImportCounts counts() {
    return counts.plus(new ImportCounts(0, 0, refused.size(), 0, 0, 0));
  }

  List<Refusal> refused() {
    return refused;
  }

  /** Number of the last line that it covers. */
  long last() {
    return last;
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
