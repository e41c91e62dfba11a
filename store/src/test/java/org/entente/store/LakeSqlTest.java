package org.entente.store;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lake is read by plain SQL, without anything of ours. */
class LakeSqlTest {
  private static final List<CodedDocument> BATCH = StoreTest.batch(0, 60, "one");

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Store store = Store.create(folder)) {
      store.add(BATCH);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    String placed = sql.replace("'lake/", "'" + folder.resolve("lake") + "/");
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(placed)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private static String table(String name) {
    return "read_parquet('lake/" + name + "/*/part.parquet', hive_partitioning = true)";
  }

  @Test
  void everyEventIsThereWithItsFields() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (CodedDocument each : BATCH) {
      int seq = 0;
      for (Coded record : each.records()) {
        if (record instanceof Event event) {
          int year =
              each.document().published() == null ? 0 : each.document().published().getYear();
          expected.add(
              String.join(
                  "|",
                  each.document().id(),
                  Integer.toString(seq),
                  Integer.toString(year),
                  event.id(),
                  event.actor().toString(),
                  event.type().name(),
                  event.date() == null ? "null" : event.date().interval().start().toString(),
                  Double.toString(event.confidence())));
        }
        seq++;
      }
    }
    assertThat(expected).hasSizeGreaterThan(100);
    String sql = "SELECT doc, seq, year, id, actor, type, date_start, confidence FROM ";
    assertThat(rows(sql + table("events"))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void documentsSayHowManyRecordsTheyHave() throws SQLException {
    for (String kind : new String[] {"events", "limits", "figures", "posts"}) {
      String counts = "SELECT sum(" + kind + ")::BIGINT FROM " + table("documents");
      assertThat(rows(counts))
          .isEqualTo(rows("SELECT count(*) FROM " + table(kind)))
          .doesNotContain("0");
    }
    String strays =
        "SELECT count(*) FROM "
            + table("events")
            + " e ANTI JOIN "
            + table("documents")
            + " d ON d.id = e.doc AND d.read_at = e.read_at";
    assertThat(rows(strays)).containsExactly("0");
  }

  @Test
  void theQueriesOfTheGuideRun() throws IOException, SQLException {
    String guide = Files.readString(Path.of(System.getProperty("entente.root"), "docs/lake.md"));
    Matcher blocks = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(guide);
    int run = 0;
    while (blocks.find()) {
      assertThat(rows(blocks.group(1))).as(blocks.group(1)).isNotEmpty();
      run++;
    }
    assertThat(run).isEqualTo(2);
  }
}
