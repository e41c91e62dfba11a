package org.entente.store;

import java.nio.file.Path;
import org.entente.exchange.Table;
import org.entente.store.internal.ParquetFile;

/** Tables as Parquet files. */
public final class Parquet {
  private Parquet() {}

  /**
   * Writes a table into a file, in the place of one that is there.
   *
   * @throws StoreException if it cannot be written; then the file is as it was
   */
  public static void write(Table table, Path file) {
    ParquetFile.write(table, file.toAbsolutePath());
  }
}
