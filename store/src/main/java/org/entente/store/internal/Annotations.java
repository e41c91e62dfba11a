package org.entente.store.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * {@code annotations.sqlite}: what people correct, tag and save, with who and when. A correction of
 * a correction is another row; no row is ever changed or removed.
 */
public final class Annotations {
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE IF NOT EXISTS annotations ("
              + "id INTEGER PRIMARY KEY AUTOINCREMENT,"
              + " made_at TEXT NOT NULL,"
              + " made_by TEXT NOT NULL,"
              + " kind TEXT NOT NULL,"
              + " target TEXT NOT NULL,"
              + " body TEXT NOT NULL)",
          "CREATE INDEX IF NOT EXISTS annotations_by_target ON annotations (target)",
          "CREATE TRIGGER IF NOT EXISTS annotations_stay_as_they_are"
              + " BEFORE UPDATE ON annotations BEGIN"
              + " SELECT RAISE(ABORT, 'annotations are never changed'); END",
          "CREATE TRIGGER IF NOT EXISTS annotations_stay"
              + " BEFORE DELETE ON annotations BEGIN"
              + " SELECT RAISE(ABORT, 'annotations are never removed'); END",
          // INSERT OR REPLACE would remove a row without the trigger on DELETE.
          "CREATE TRIGGER IF NOT EXISTS annotations_are_not_replaced"
              + " BEFORE INSERT ON annotations"
              + " WHEN EXISTS (SELECT 1 FROM annotations WHERE id = NEW.id) BEGIN"
              + " SELECT RAISE(ABORT, 'annotations are never replaced'); END",
          "PRAGMA user_version = 1");

  private Annotations() {}

  /** Makes the file, unless it is there. */
  public static void prepare(Folder folder) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.annotations());
        Statement statement = connection.createStatement()) {
      for (String sql : TABLES) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw Failures.explain(folder, e);
    }
  }
}
