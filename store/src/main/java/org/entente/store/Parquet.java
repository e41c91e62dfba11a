package org.entente.store;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.exchange.RecordKind;
import org.entente.exchange.Table;
import org.entente.model.Coded;
import org.entente.store.internal.ParquetFile;

/** Tables and records as Parquet files. */
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

  /**
   * Writes records of one kind as they come, into a file, in the place of one that is there; memory
   * does not grow with their number.
   *
   * @param records all of that kind; drawn to its end, not closed
   * @throws StoreException if it cannot be written; then the file is as it was
   */
  public static void write(RecordKind kind, Stream<? extends Coded> records, Path file) {
    ParquetFile.write(kind.columns(), records.map(kind::row), file.toAbsolutePath());
  }
}
