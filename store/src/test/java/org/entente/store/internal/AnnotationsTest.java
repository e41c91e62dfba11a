package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {
  private static final String INTO =
      " INTO annotations (id, made_at, made_by, kind, target, body) VALUES ";

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsNeverChangedOrRemoved() throws SQLException {
    Folder store = new Folder(folder);
    Annotations.prepare(store);
    Annotations.prepare(store);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.annotations());
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT" + INTO + "(NULL, '2026-01-01', 'ann', 'tag', 'x', 'arms')");
      statement.execute("INSERT" + INTO + "(NULL, '2026-01-02', 'bob', 'tag', 'x', 'gas')");
      for (String sql :
          new String[] {
            "UPDATE annotations SET body = 'y'",
            "DELETE FROM annotations",
            "REPLACE" + INTO + "(1, '2026-01-03', 'eve', 'tag', 'x', 'z')"
          }) {
        assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("are never");
      }
      try (ResultSet rows = statement.executeQuery("SELECT group_concat(body) FROM annotations")) {
        assertThat(rows.getString(1)).isEqualTo("arms,gas");
      }
    }
  }
}
