package org.entente.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.entente.store.StoreException;

/**
 * The Parquet files, one for each table and year of publication: {@code
 * lake/events/year=1993/part.parquet}; {@code year=0} where that is unknown. Only years in which
 * something changed are written again, each file beside the old one and then in its place.
 */
public final class Lake {
  private final Database database;
  private final Folder folder;

  public Lake(Database database) {
    this.database = database;
    this.folder = database.folder();
  }

  /** Brings the files up to date with the tables. */
  public void save() {
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
    Path part = folder.lake().resolve(table).resolve("year=" + year).resolve("part.parquet");
    Path dir = part.resolveSibling("");
    if (!filled) {
      Folder.delete(dir);
      return;
    }
    Files.createDirectories(dir);
    Path half = part.resolveSibling("part.half");
    try {
      database.run(
          "COPY (SELECT * EXCLUDE (year) FROM "
              + table
              + " WHERE year = "
              + year
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

  private Set<Integer> filled(String table) {
    return Set.copyOf(
        database.list(Select.of("SELECT DISTINCT year FROM " + table), row -> row.getInt(1)));
  }

  static String quoted(Path path) {
    return '\'' + path.toAbsolutePath().toString().replace("'", "''") + '\'';
  }
}
