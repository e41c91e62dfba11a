package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.entente.exchange.layout.RowFault;
import org.entente.store.ImportWatch;

/** What the rows of a part of a file become: events, or mentions of events. */
interface Intake {
  /** Whether the part's first line is a header. */
  boolean hasHeader();

  /**
   * Adds a row to the chunk.
   *
   * @throws RowFault if it cannot be read; it says why
   */
  void take(String row, long line, Chunk chunk, ImportWatch watch) throws IOException;

  /**
   * Moves the rows of a chunk's file that are not there yet into the table.
   *
   * @return how many
   */
  long insert(Path staged, DuckDBConnection connection) throws SQLException;
}
