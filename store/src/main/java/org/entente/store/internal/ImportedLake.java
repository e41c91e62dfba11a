package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * The Parquet files of others' events: {@code lake/imported/year=2014/part-1.parquet}. What is
 * imported never changes, so each saving adds files with the batches since the last, named after
 * the first of them; one that was cut short is written again under the same names.
 */
final class ImportedLake {
  private static final String TABLE = "imported";

  private final Database database;

  ImportedLake(Database database) {
    this.database = database;
  }

  /** Adds the batches that are not there yet. */
  void save() {
    int saved = number("SELECT coalesce(max(batch), 0) FROM imported_saved");
    int last = number("SELECT coalesce(max(batch), 0) FROM imported");
    if (last == saved) {
      return;
    }
    String fresh = " FROM imported WHERE batch > " + saved + " AND batch <= " + last;
    List<Integer> years =
        database.list(
            Select.of("SELECT DISTINCT year" + fresh + " ORDER BY year"), row -> row.getInt(1));
    try {
      for (int year : years) {
        Path dir = database.folder().lake().resolve(TABLE).resolve("year=" + year);
        Files.createDirectories(dir);
        Path part = dir.resolve("part-" + (saved + 1) + ".parquet");
        Lake.copy(database, "SELECT * EXCLUDE (year)" + fresh + " AND year = " + year, part);
      }
    } catch (IOException e) {
      throw Failures.explain(database.folder(), e);
    }
    database.change(connection -> mark(last, connection));
  }

  /** Fills the table from the files. */
  static void restore(Folder folder, DuckDBConnection connection) throws SQLException {
    Path parts = folder.lake().resolve(TABLE);
    if (!hasParts(folder, parts)) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO imported BY NAME SELECT * FROM read_parquet("
              + Lake.quoted(parts.resolve("*").resolve("part-*.parquet"))
              + ", hive_partitioning = true, hive_types = {'year': INTEGER})");
      statement.execute("INSERT INTO imported_saved SELECT max(batch) FROM imported");
      ImportedMonths.add(0, connection);
    }
  }

  private static boolean hasParts(Folder folder, Path parts) {
    if (!Files.isDirectory(parts)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(parts)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
  }

  private static void mark(int batch, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM imported_saved");
      statement.execute("INSERT INTO imported_saved VALUES (" + batch + ")");
    }
  }

  private int number(String sql) {
    return database.list(Select.of(sql), row -> row.getInt(1)).get(0);
  }
}
