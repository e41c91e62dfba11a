package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/lake.md} tells of the tables as they are. */
class LakeDocumentTest {
  private static String document() throws IOException {
    return Files.readString(Path.of(System.getProperty("entente.root"), "docs/lake.md"));
  }

  /** "name type" of each column that the document lists for a table. */
  private static List<String> documented(String table) throws IOException {
    String text = document();
    int begin = text.indexOf("\n### " + table + "\n");
    assertThat(begin).as("a section on " + table).isPositive();
    int end = text.indexOf("\n##", begin + 1);
    List<String> columns = new ArrayList<>();
    for (String line : text.substring(begin, end).lines().toList()) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length == 5 && !cells[1].equals("column") && !cells[1].startsWith("---")) {
        assertThat(cells[3]).as(line).isNotBlank();
        columns.add(cells[1] + " " + cells[2]);
      }
    }
    return columns;
  }

  private static List<String> defined(String columns) throws SQLException {
    List<String> defined = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (" + columns + ")");
      try (ResultSet rows = statement.executeQuery("DESCRIBE t")) {
        while (rows.next()) {
          defined.add(rows.getString(1) + " " + rows.getString(2));
        }
      }
    }
    return defined;
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "limits", "figures", "posts"})
  void everyColumnOfARecordsTableIsTold(String table) throws IOException, SQLException {
    RecordTable of = RecordTable.valueOf(table.toUpperCase(Locale.ROOT));
    assertThat(documented(table)).isEqualTo(defined(of.columns()));
  }

  @Test
  void everyColumnOfTheDocumentsIsTold() throws IOException, SQLException {
    assertThat(documented("documents")).isEqualTo(defined(DocumentRow.COLUMNS));
  }

  @Test
  void everyColumnOfImportedEventsIsTold() throws IOException, SQLException {
    assertThat(documented("imported")).isEqualTo(defined(ImportedRow.COLUMNS));
  }

  @Test
  void everyColumnOfMentionsIsTold() throws IOException, SQLException {
    assertThat(documented("mentions")).isEqualTo(defined(MentionRow.COLUMNS));
  }

  @Test
  void everyTableIsTold() throws IOException {
    for (String table : RecordTable.namesAndDocuments()) {
      assertThat(document()).contains("\n### " + table + "\n");
    }
  }

  @Test
  void theVersionIsTold() throws IOException {
    assertThat(document()).contains("This is version " + Schema.VERSION + " of the tables");
  }
}
