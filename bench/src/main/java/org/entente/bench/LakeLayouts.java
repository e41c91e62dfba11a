package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a store's lake by year, or by year and month, and reads it back: what each costs. */
final class LakeLayouts {
  private static final List<String> TABLES = List.of("documents", "events");

  private LakeLayouts() {}

  /** Rows of a table in Markdown: one for each layout of a store of so many documents. */
  static String rows(Path store, int documents) throws SQLException, IOException {
    StringBuilder rows = new StringBuilder();
    for (boolean monthly : new boolean[] {false, true}) {
      Path lake = store.resolveSibling(store.getFileName() + (monthly ? "-months" : "-years"));
      rows.append(row(store, lake, documents, monthly));
    }
    return rows.toString();
  }

  private static String row(Path store, Path lake, int documents, boolean monthly)
      throws SQLException, IOException {
    double written;
    double latest;
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + store.resolve("events.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("SET preserve_insertion_order = false");
      List<String> parts = parts(statement, monthly);
      long begun = Exports.processor();
      for (String part : parts) {
        write(part, lake, statement);
      }
      written = seconds(begun);
      begun = Exports.processor();
      write(parts.get(parts.size() - 1), lake, statement);
      latest = seconds(begun);
    }
    String glob = monthly ? "/*/*/part.parquet" : "/*/part.parquet";
    double rebuilt = read("SELECT * FROM ", lake, glob, TABLES);
    double counted =
        read("SELECT quad, count(*) FROM ", lake, glob, List.of("events' GROUP BY quad"));
    long[] size = size(lake);
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %,d | %.1f | %.2f | %.3f | %.2f | %.3f |%n",
        documents,
        monthly ? "year and month" : "year",
        size[0],
        size[1] / 1e6,
        written,
        latest,
        rebuilt,
        counted);
  }

  /** Conditions with the folders of their rows, in the order of time. */
  private static List<String> parts(Statement statement, boolean monthly) throws SQLException {
    List<String> parts = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT DISTINCT year, month(published) FROM documents ORDER BY ALL")) {
      while (rows.next()) {
        String year = "year = " + rows.getInt(1);
        String part = monthly ? year + " AND month(published) = " + rows.getInt(2) : year;
        if (!parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private static void write(String part, Path lake, Statement statement)
      throws SQLException, IOException {
    for (String table : TABLES) {
      String folder =
          part.replace(" AND month(published) = ", "/month=").replace("year = ", "year=");
      Path file = lake.resolve(table).resolve(folder).resolve("part.parquet");
      Files.createDirectories(file.resolveSibling(""));
      statement.execute(
          "COPY (SELECT * EXCLUDE (year) FROM "
              + table
              + " WHERE "
              + part
              + ") TO '"
              + file
              + "' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE_BYTES '16MB')");
    }
  }

  private static double read(String select, Path lake, String glob, List<String> tables)
      throws SQLException {
    long begun = Exports.processor();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET preserve_insertion_order = false");
      int number = 0;
      for (String table : tables) {
        String[] parts = table.split("'", 2);
        statement.execute(
            "CREATE TABLE t"
                + number++
                + " AS "
                + select
                + "read_parquet('"
                + lake.resolve(parts[0])
                + glob
                + "', hive_partitioning = true)"
                + (parts.length > 1 ? parts[1] : ""));
      }
    }
    return seconds(begun);
  }

  /** Number of files and of bytes. */
  private static long[] size(Path lake) throws IOException {
    long files = 0;
    long bytes = 0;
    try (Stream<Path> all = Files.walk(lake)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files++;
        bytes += Files.size(file);
      }
    }
    return new long[] {files, bytes};
  }

  /** Of all threads of this process: what else the machine does counts little. */
  private static double seconds(long begun) {
    return (Exports.processor() - begun) / 1e9;
  }
}
