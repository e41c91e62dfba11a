package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.entente.exchange.layout.Format;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.store.ImportCounts;
import org.entente.store.ImportWatch;

/** Events of others on their way into the table {@code imported}. */
final class EventIntake implements Intake {
  private final Format.Detected layout;
  private final Imports.Part part;
  private volatile String codebook = "";

  EventIntake(Format.Detected layout, Imports.Part part) {
    this.layout = layout;
    this.part = part;
  }

  @Override
  public boolean hasHeader() {
    return layout.header();
  }

  @Override
  public void take(String row, long line, Chunk chunk, ImportWatch watch) throws IOException {
    ImportedEvent event = layout.reader().read(row);
    if (codebook.isEmpty()) {
      codebook = event.codebook().label();
    }
    chunk.count(counts(event));
    StringBuilder cells = chunk.add(line, event.key());
    if (cells == null) {
      watch.duplicate(part.source(), line, event.key());
    } else {
      ImportedRow.append(event, cells);
      chunk.write(cells);
    }
    if (event.coding() == null && event.isUnmapped()) {
      watch.unmapped(part.source(), line, event.code());
    }
  }

  private static ImportCounts counts(ImportedEvent event) {
    boolean known = event.coding() != null;
    boolean oneSided = event.actor().code().isEmpty() || event.recipient().code().isEmpty();
    if (known && !oneSided) {
      return ImportCounts.NONE;
    }
    boolean unmapped = !known && event.isUnmapped();
    return new ImportCounts(0, 0, 0, unmapped ? 1 : 0, known || unmapped ? 0 : 1, oneSided ? 1 : 0);
  }

  @Override
  public long insert(Path staged, DuckDBConnection connection) throws SQLException {
    Staged.read(staged, ImportedRow.OWN, connection);
    int batch = Staged.lastBatch("imported", connection);
    String sql =
        "INSERT INTO imported SELECT ?, ?, ?, ?, ?, year(day), "
            + ImportedRow.NAMES
            + " FROM staged WHERE NOT EXISTS"
            + " (SELECT 1 FROM imported i WHERE i.dataset = ? AND i.key = staged.key"
            + Staged.between("i.key", connection)
            + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, part.dataset());
      insert.setString(2, layout.reader().layout().name());
      insert.setString(3, codebook);
      insert.setString(4, ImportedRow.mapping());
      insert.setInt(5, batch + 1);
      insert.setString(6, part.dataset());
      long fresh = insert.executeUpdate();
      ImportedMonths.add(batch, connection);
      Staged.drop(connection);
      return fresh;
    }
  }
}
