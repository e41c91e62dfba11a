package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * Makes {@code events.duckdb}: a new one, or again from the lake. It is made beside its place and
 * moved there when it is whole.
 */
public final class Rebuild {
  /**
   * If writing the lake was cut short, a document may be there twice, or with records of another
   * reading; those that are not whole are left out, to be read again.
   */
  private static List<String> dropWhatIsNotWhole() {
    List<String> sql = new ArrayList<>();
    sql.add(
        "DELETE FROM documents WHERE (id, read_at) NOT IN"
            + " (SELECT (id, max(read_at)) FROM documents GROUP BY id)");
    for (RecordTable table : RecordTable.values()) {
      sql.add(
          "DELETE FROM documents WHERE %1$s <> (SELECT count(*) FROM %1$s r".formatted(table)
              + " WHERE r.doc = documents.id AND r.read_at = documents.read_at)");
    }
    for (RecordTable table : RecordTable.values()) {
      sql.add(
          "DELETE FROM %1$s WHERE NOT EXISTS (SELECT 1 FROM documents d".formatted(table)
              + " WHERE d.id = %1$s.doc AND d.read_at = %1$s.read_at)".formatted(table));
    }
    return sql;
  }

  private Rebuild() {}

  /** Makes a store's database from whatever its lake holds; the caller has the lock. */
  public static void run(Folder folder) {
    folder.sweep();
    try (Database database = Database.create(folder, folder.newEvents())) {
      database.change(connection -> fill(folder, connection));
    }
    try {
      Files.deleteIfExists(folder.eventsLog());
      Files.move(folder.newEvents(), folder.events(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
  }

  private static void fill(Folder folder, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : RecordTable.namesAndDocuments()) {
        List<Path> parts = parts(folder, table);
        if (!parts.isEmpty()) {
          statement.execute(
              "INSERT INTO "
                  + table
                  + " BY NAME SELECT * FROM read_parquet("
                  + parts.stream().map(Lake::quoted).collect(Collectors.joining(", ", "[", "]"))
                  + ", hive_partitioning = true, hive_types = {'year': INTEGER})");
        }
      }
      ImportedLake.restore(folder, connection);
      for (String sql : dropWhatIsNotWhole()) {
        statement.execute(sql);
      }
    }
  }

  private static List<Path> parts(Folder folder, String table) {
    try {
      return Lake.parts(folder.lake().resolve(table));
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
  }
}
