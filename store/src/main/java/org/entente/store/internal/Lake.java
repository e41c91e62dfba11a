package org.entente.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.store.StoreException;

/**
 * The Parquet files, one for each table and year of publication: {@code
 * lake/events/year=1993/part.parquet}; {@code year=0} where that is unknown. Only years in which
 * something changed are written again, each file beside the old one and then in its place.
 */
public final class Lake {
  private static final String PART = "part.parquet";

  private final Database database;
  private final Folder folder;

  public Lake(Database database) {
    this.database = database;
    this.folder = database.folder();
  }

  /** Brings the files up to date with the tables. */
  public void save() {
    ImportedLake.save(database);
    List<Integer> years =
        database.list(
            Select.of("SELECT DISTINCT year FROM unsaved ORDER BY year"), row -> row.getInt(1));
    if (years.isEmpty()) {
      return;
    }
    try {
      for (String table : RecordTable.namesAndDocuments()) {
        Set<Integer> filled = filled(table);
        for (int year : years) {
          save(table, year, filled.contains(year));
        }
      }
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
    database.change(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("DELETE FROM unsaved");
          }
        });
  }

  private void save(String table, int year, boolean filled) throws IOException {
    Path part = folder.lake().resolve(table).resolve("year=" + year).resolve(PART);
    Path dir = part.resolveSibling("");
    if (!filled) {
      Folder.delete(dir);
      return;
    }
    Files.createDirectories(dir);
    copy(database, "SELECT * EXCLUDE (year) FROM " + table + " WHERE year = " + year, part);
    for (Path older : parquet(dir)) {
      if (!older.equals(part)) {
        Files.delete(older);
      }
    }
  }

  /** Writes rows into a file, whole or not at all. */
  static void copy(Database database, String rows, Path part) throws IOException {
    Path half = part.resolveSibling(part.getFileName() + ".half");
    try {
      database.run(
          "COPY ("
              + rows
              + ") TO "
              + quoted(half)
              + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE_BYTES '16MB')");
      try (FileChannel file = FileChannel.open(half, StandardOpenOption.WRITE)) {
        file.force(true);
      }
    } catch (StoreException | IOException e) {
      Files.deleteIfExists(half);
      throw e;
    }
    Files.move(half, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The files of a table that count. A store keeps each year in one file, {@code part.parquet};
   * where there is none, another program has written the year, into as many files as it liked.
   */
  static List<Path> parts(Path table) throws IOException {
    List<Path> parts = new ArrayList<>();
    if (Files.isDirectory(table)) {
      try (Stream<Path> years = Files.list(table)) {
        for (Path year : years.filter(Files::isDirectory).sorted().toList()) {
          Path whole = year.resolve(PART);
          parts.addAll(Files.exists(whole) ? List.of(whole) : parquet(year));
        }
      }
    }
    return parts;
  }

  private static List<Path> parquet(Path year) throws IOException {
    try (Stream<Path> files = Files.list(year)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  private Set<Integer> filled(String table) {
    return Set.copyOf(
        database.list(Select.of("SELECT DISTINCT year FROM " + table), row -> row.getInt(1)));
  }

  static String quoted(Path path) {
    return '\'' + path.toAbsolutePath().toString().replace("'", "''") + '\'';
  }
}
