package org.entente.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.store.StoreException;

/** The tables of {@code events.duckdb}. */
final class Schema {
  /** Goes up with every change of the tables. */
  static final int VERSION = 5;

  private static final List<String> OWN_TABLES =
      List.of(
          "CREATE TABLE schema_version (version INTEGER NOT NULL)",
          "INSERT INTO schema_version VALUES (" + VERSION + ")",
          // Years (of publication, 0 when unknown) whose Parquet files are behind the tables.
          "CREATE TABLE unsaved (year INTEGER NOT NULL)",
          "CREATE TABLE refused (source VARCHAR NOT NULL, line BIGINT NOT NULL,"
              + " reason VARCHAR NOT NULL)",
          "CREATE TABLE documents (" + DocumentRow.COLUMNS + ")",
          "CREATE TABLE imported (" + ImportedRow.COLUMNS + ")",
          "CREATE TABLE imported_months (" + ImportedMonths.COLUMNS + ")",
          // Batches of the table above that the lake has.
          "CREATE TABLE imported_saved (batch INTEGER NOT NULL)",
          "CREATE TABLE mentions (" + MentionRow.COLUMNS + ")",
          "CREATE TABLE mentions_saved (batch INTEGER NOT NULL)",
          "CREATE TABLE importing (" + Imports.PROGRESS + ")");

  private Schema() {}

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : OWN_TABLES) {
        statement.execute(table);
      }
      for (RecordTable table : RecordTable.values()) {
        statement.execute("CREATE TABLE " + table + " (" + table.columns() + ")");
      }
    }
  }

  static void check(Folder folder, Connection connection) throws SQLException {
    int version = version(folder, connection);
    if (version != VERSION) {
      throw new StoreException(
          "the store in "
              + folder.dir()
              + " is of version "
              + version
              + ", this Entente keeps version "
              + VERSION
              + (version < VERSION
                  ? "; make it again from its lake with `entente store rebuild`"
                  : "; use the Entente that wrote it, or a newer one"));
    }
  }

  private static int version(Folder folder, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_version'")) {
      tables.next();
      if (tables.getInt(1) == 0) {
        throw new StoreException(
            folder.events() + " is not Entente's; name another folder for the store");
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT max(version) FROM schema_version")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
