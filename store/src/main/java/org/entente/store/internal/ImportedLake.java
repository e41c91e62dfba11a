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
 * The Parquet files of others' events and their mentions: {@code
 * lake/imported/year=2014/part-1.parquet}. What is imported never changes, so each saving adds
 * files with the batches since the last, named after the first of them; one that was cut short is
 * written again under the same names.
 */
final class ImportedLake {
  private static final List<String> TABLES = List.of("imported", "mentions");

  private final Database database;
  private final String table;

  private ImportedLake(Database database, String table) {
    this.database = database;
    this.table = table;
  }

  /** Adds the batches that are not there yet. */
  static void save(Database database) {
    TABLES.forEach(table -> new ImportedLake(database, table).save());
  }

  private void save() {
    int saved = number("SELECT coalesce(max(batch), 0) FROM " + table + "_saved");
    int last = number("SELECT coalesce(max(batch), 0) FROM " + table);
    if (last == saved) {
      return;
    }
    String fresh = " FROM " + table + " WHERE batch > " + saved + " AND batch <= " + last;
    List<Integer> years =
        database.list(
            Select.of("SELECT DISTINCT year" + fresh + " ORDER BY year"), row -> row.getInt(1));
    try {
      for (int year : years) {
        Path dir = database.folder().lake().resolve(table).resolve("year=" + year);
        Files.createDirectories(dir);
        Path part = dir.resolve("part-" + (saved + 1) + ".parquet");
        Lake.copy(database, "SELECT * EXCLUDE (year)" + fresh + " AND year = " + year, part);
      }
    } catch (IOException e) {
      throw Failures.explain(database.folder(), e);
    }
    database.change(connection -> mark(last, connection));
  }

  /** Fills the tables from the files. */
  static void restore(Folder folder, DuckDBConnection connection) throws SQLException {
    for (String table : TABLES) {
      Path parts = folder.lake().resolve(table);
      if (hasParts(folder, parts)) {
        restore(table, parts, connection);
      }
    }
    ImportedMonths.add(0, connection);
  }

  private static void restore(String table, Path parts, DuckDBConnection connection)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO "
              + table
              + " BY NAME SELECT * FROM read_parquet("
              + Lake.quoted(parts.resolve("*").resolve("part-*.parquet"))
              + ", hive_partitioning = true, hive_types = {'year': INTEGER})");
      statement.execute("INSERT INTO " + table + "_saved SELECT max(batch) FROM " + table);
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

  private void mark(int batch, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + table + "_saved");
      statement.execute("INSERT INTO " + table + "_saved VALUES (" + batch + ")");
    }
  }

  private int number(String sql) {
    return database.list(Select.of(sql), row -> row.getInt(1)).get(0);
  }
}
