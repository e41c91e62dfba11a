package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.entente.exchange.layout.GdeltMention;
import org.entente.exchange.layout.MentionFile;
import org.entente.store.ImportWatch;

/** Mentions of others' events on their way into the table {@code mentions}. */
final class MentionIntake implements Intake {
  private final MentionFile file;
  private final Imports.Part part;

  MentionIntake(MentionFile file, Imports.Part part) {
    this.file = file;
    this.part = part;
  }

  @Override
  public boolean hasHeader() {
    return file.hasHeader();
  }

  @Override
  public void take(String row, long line, Chunk chunk, ImportWatch watch) throws IOException {
    GdeltMention mention = file.read(row);
    StringBuilder cells = chunk.add(line, mention.key());
    if (cells == null) {
      watch.duplicate(part.source(), line, mention.key());
    } else {
      MentionRow.append(mention, cells);
      chunk.write(cells);
    }
  }

  @Override
  public long insert(Path staged, DuckDBConnection connection) throws SQLException {
    Staged.read(staged, MentionRow.OWN, connection);
    String sql =
        "INSERT INTO mentions SELECT ?, ?, year(seen), "
            + MentionRow.NAMES
            + " FROM staged WHERE NOT EXISTS (SELECT 1 FROM mentions m WHERE m.dataset = ?"
            + " AND m.key = staged.key AND m.sentence = staged.sentence"
            + " AND m.address IS NOT DISTINCT FROM staged.address"
            + Staged.between("m.key", connection)
            + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, part.dataset());
      insert.setInt(2, Staged.lastBatch("mentions", connection) + 1);
      insert.setString(3, part.dataset());
      long fresh = insert.executeUpdate();
      Staged.drop(connection);
      return fresh;
    }
  }
}
