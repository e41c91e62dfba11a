package org.entente.store.internal;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.entente.store.CodedDocument;
import org.jspecify.annotations.Nullable;

/** A document's rows in the tables of a lake, outside any database. */
public final class LakeRows {
  private static final String DOCUMENTS = "documents";

  private LakeRows() {}

  /** Names of all tables, that of documents last. */
  public static List<String> tables() {
    return RecordTable.namesAndDocuments();
  }

  /** Names and types of a table's columns, for its definition in SQL. */
  public static String columns(String table) {
    return table.equals(DOCUMENTS) ? DocumentRow.COLUMNS : table(table).columns();
  }

  /** The document's rows in a table. */
  public static List<List<@Nullable Object>> of(
      String table, CodedDocument coded, LocalDateTime readAt) {
    ListedRows rows = new ListedRows();
    try {
      if (table.equals(DOCUMENTS)) {
        DocumentRow.append(coded, readAt, rows);
      } else {
        table(table).append(coded, readAt, rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("lists take every cell", e);
    }
    return rows.rows();
  }

  private static RecordTable table(String name) {
    return RecordTable.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
