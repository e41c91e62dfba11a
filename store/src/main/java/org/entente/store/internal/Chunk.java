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
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.entente.store.ImportCounts;
import org.entente.store.Refusal;

/**
 * Rows on their way into the table: written to a file that DuckDB reads with all its cores, several
 * times faster than it takes rows one by one.
 */
final class Chunk implements AutoCloseable {
  /** So many rows are stored at once; a stopped import loses at most these. */
  static final int ROWS = 250_000;

  private final Path file;
  private final BufferedWriter out;
  private final Layout layout;
  private final StringBuilder row = new StringBuilder(1024);
  private final Set<String> keys = new HashSet<>();
  private final List<Refusal> refused = new ArrayList<>();
  private ImportCounts counts = ImportCounts.NONE;
  private String codebook = "";
  private long last;

  Chunk(Path file, Layout layout, long line) throws IOException {
    this.file = file;
    this.layout = layout;
    this.last = line;
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  /** Adds a row; false if the chunk has one of its key. */
  boolean add(long line, ImportedEvent event) throws IOException {
    last = line;
    count(event);
    if (!keys.add(event.key())) {
      counts = counts.plus(new ImportCounts(0, 1, 0, 0, 0, 0));
      return false;
    }
    codebook = event.codebook().label();
    row.setLength(0);
    ImportedRow.append(line, event, row);
    out.append(row);
    return true;
  }

  void refuse(Refusal refusal) {
    last = refusal.line();
    refused.add(refusal);
  }

  private void count(ImportedEvent event) {
    boolean known = event.coding() != null;
    boolean unmapped = !known && event.isUnmapped();
    boolean oneSided = event.actor().code().isEmpty() || event.recipient().code().isEmpty();
    if (!known || oneSided) {
      counts =
          counts.plus(
              new ImportCounts(
                  0, 0, 0, unmapped ? 1 : 0, known || unmapped ? 0 : 1, oneSided ? 1 : 0));
    }
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

  Layout layout() {
    return layout;
  }

  String codebook() {
    return codebook;
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
