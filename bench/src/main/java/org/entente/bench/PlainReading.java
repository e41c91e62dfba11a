package org.entente.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** DuckDB reading a tab-separated file into a table by itself: what an import is compared with. */
final class PlainReading {
  private PlainReading() {}

  /** Seconds until all columns are in a table on the disk, as texts, with the store's settings. */
  static double seconds(Path file, Path database, boolean header) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty("preserve_insertion_order", "false");
    long begun = System.nanoTime();
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + database, settings);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE plain AS SELECT * FROM read_csv('"
              + file
              + "', delim = '\t', quote = '', escape = '', all_varchar = true, header = "
              + header
              + ")");
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new IllegalStateException(file + " cannot be read by DuckDB", e);
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
