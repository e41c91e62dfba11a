package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.entente.exchange.Table;
import org.entente.exchange.Table.Column;
import org.entente.model.EventDate;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Writes Parquet files by way of a database in memory. */
public final class ParquetFile {
  private ParquetFile() {}

  /** Writes a table beside the file, then into its place. */
  public static void write(Table table, Path file) {
    Path half = file.resolveSibling(file.getFileName() + ".half");
    try {
      try {
        fill(table, half);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (SQLException | IOException e) {
      throw new StoreException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void fill(Table table, Path file) throws SQLException {
    try (DuckDBConnection connection =
            (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings());
        Statement statement = connection.createStatement()) {
      String columns =
          table.columns().stream().map(ParquetFile::definition).collect(Collectors.joining(", "));
      statement.execute("CREATE TABLE rows (" + columns + ")");
      try (DuckDBAppender appender = connection.createAppender("rows")) {
        for (List<@Nullable Object> row : table.rows()) {
          appender.beginRow();
          for (int i = 0; i < row.size(); i++) {
            append(table.columns().get(i), row.get(i), appender);
          }
          appender.endRow();
        }
      }
      statement.execute(
          "COPY rows TO " + Lake.quoted(file) + " (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    // Extensions would come over the network.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    return settings;
  }

  private static String definition(Column column) {
    String name = column.name();
    return switch (column.type()) {
      case TEXT -> quoted(name) + " VARCHAR";
      case TEXTS -> quoted(name) + " VARCHAR[]";
      case INTEGER -> quoted(name) + " INTEGER";
      case NUMBER -> quoted(name) + " DOUBLE";
      case NUMBERS -> quoted(name) + " DOUBLE[]";
      case DAY -> quoted(name) + " DATE";
      case DATE ->
          "%s DATE, %s DATE, %s VARCHAR"
              .formatted(quoted(name + "_start"), quoted(name + "_end"), quoted(name + "_text"));
    };
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static void append(Column column, @Nullable Object value, DuckDBAppender row)
      throws SQLException {
    if (column.type() == Table.Type.DATE) {
      Cells.date((EventDate) value, row);
    } else if (value == null) {
      row.appendNull();
    } else if (value instanceof String text) {
      row.append(text);
    } else if (value instanceof Integer number) {
      row.append(number);
    } else if (value instanceof Double number) {
      row.append(number);
    } else if (value instanceof LocalDate day) {
      row.append(day);
    } else {
      row.append((List<?>) value);
    }
  }
}
