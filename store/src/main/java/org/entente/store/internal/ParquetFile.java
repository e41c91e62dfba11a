package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.entente.exchange.Table;
import org.entente.exchange.Table.Column;
import org.entente.model.EventDate;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Writes Parquet files by way of a database beside the file, so that memory does not grow with the
 * number of rows.
 */
public final class ParquetFile {
  private ParquetFile() {}

  /** Writes a table beside the file, then into its place. */
  public static void write(Table table, Path file) {
    write(table.columns(), table.rows().stream(), file);
  }

  /** Writes rows as they come, beside the file, then into its place. */
  public static void write(List<Column> columns, Stream<List<@Nullable Object>> rows, Path file) {
    Path half = file.resolveSibling(file.getFileName() + ".half");
    Path database = file.resolveSibling(file.getFileName() + ".rows");
    try {
      try {
        fill(columns, rows, half, database);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
        Files.deleteIfExists(database);
        Files.deleteIfExists(file.resolveSibling(database.getFileName() + ".wal"));
        Folder.delete(temporary(database));
      }
    } catch (SQLException | IOException e) {
      throw new StoreException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static Path temporary(Path database) {
    return database.resolveSibling(database.getFileName() + ".tmp");
  }

  private static void fill(
      List<Column> columns, Stream<List<@Nullable Object>> rows, Path file, Path database)
      throws SQLException {
    try (DuckDBConnection connection =
            (DuckDBConnection)
                new DuckDBDriver().connect("jdbc:duckdb:" + database, settings(database));
        Statement statement = connection.createStatement()) {
      String definitions =
          columns.stream().map(ParquetFile::definition).collect(Collectors.joining(", "));
      statement.execute("CREATE TABLE rows (" + definitions + ")");
      try (DuckDBAppender appender = connection.createAppender("rows")) {
        for (Iterator<List<@Nullable Object>> left = rows.iterator(); left.hasNext(); ) {
          append(columns, left.next(), appender);
        }
      }
      statement.execute(
          "COPY rows TO "
              + Lake.quoted(file)
              + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 30720)");
    }
  }

  private static void append(List<Column> columns, List<@Nullable Object> row, DuckDBAppender out)
      throws SQLException {
    out.beginRow();
    for (int i = 0; i < row.size(); i++) {
      append(columns.get(i), row.get(i), out);
    }
    out.endRow();
  }

  private static Properties settings(Path database) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", temporary(database).toString());
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
      case FLAG -> quoted(name) + " BOOLEAN";
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
      Cells.date((EventDate) value, new AppendedRows(row));
    } else if (value == null) {
      row.appendNull();
    } else if (value instanceof String text) {
      row.append(text);
    } else if (value instanceof Integer number) {
      row.append(number);
    } else if (value instanceof Double number) {
      row.append(number);
    } else if (value instanceof Boolean flag) {
      row.append(flag);
    } else if (value instanceof LocalDate day) {
      row.append(day);
    } else {
      row.append((List<?>) value);
    }
  }
}
