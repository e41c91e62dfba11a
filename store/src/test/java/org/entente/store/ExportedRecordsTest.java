package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Records;
import org.entente.exchange.RecordJson;
import org.entente.exchange.RecordKind;
import org.entente.exchange.RecordWriter;
import org.entente.exchange.Table;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventDate;
import org.entente.model.Passage;
import org.entente.model.Post;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back by others' programs, or by ours, as it was. */
class ExportedRecordsTest {
  private static final int MANY = 300;

  @TempDir Path folder;

  private static List<Coded> records(RecordKind kind, long seed) {
    Records random = new Records(seed);
    return IntStream.range(0, MANY)
        .<Coded>mapToObj(
            i ->
                switch (kind) {
                  case EVENTS -> random.event("doc " + i);
                  case LIMITS -> random.limit("doc " + i);
                  case FIGURES -> random.figure("doc " + i);
                  case POSTS -> random.post("doc " + i);
                })
        .toList();
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void jsonLinesComeBackAsTheSameRecords(RecordKind kind) throws IOException {
    List<Coded> records = records(kind, 7);
    StringWriter out = new StringWriter();
    RecordWriter writer = RecordWriter.jsonl(out);
    for (Coded record : records) {
      writer.write(record);
    }
    writer.end();
    BufferedReader in = new BufferedReader(new StringReader(out.toString()));
    assertThat(RecordJson.read(in, "out")).isEqualTo(records);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void parquetHoldsTheCellsOfEveryRecord(RecordKind kind) throws SQLException {
    List<Coded> records = records(kind, 8);
    Path file = folder.resolve("records.parquet");
    Parquet.write(kind, records.stream(), file);
    assertThat(rows("SELECT * FROM read_parquet('" + file + "')", kind))
        .isEqualTo(records.stream().map(record -> cells(kind, record, false)).toList());
    assertThat(folder.toFile().list()).containsExactly("records.parquet");
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void csvHoldsTheCellsOfEveryRecord(RecordKind kind) throws IOException, SQLException {
    List<Coded> records = records(kind, 9);
    Path file = folder.resolve("records.csv");
    StringBuilder text = new StringBuilder();
    RecordWriter writer = RecordWriter.csv(kind, text);
    for (Coded record : records) {
      writer.write(record);
    }
    Files.writeString(file, text);
    String read =
        "SELECT * FROM read_csv('"
            + file
            + "', header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n',"
            + " strict_mode = false, all_varchar = true, parallel = false)";
    assertThat(rows(read, kind))
        .isEqualTo(records.stream().map(record -> cells(kind, record, true)).toList());
  }

  @Test
  void aStreamThatFailsLeavesTheFileAsItWas() throws IOException {
    Path file = folder.resolve("events.parquet");
    Files.writeString(file, "before");
    Stream<Coded> failing =
        records(RecordKind.EVENTS, 1).stream()
            .peek(
                record -> {
                  if (record.passage().doc().equals("doc 200")) {
                    throw new IllegalStateException("stopped");
                  }
                });
    assertThatThrownBy(() -> Parquet.write(RecordKind.EVENTS, failing, file)).hasMessage("stopped");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("events.parquet");
  }

  @Test
  void postsAreChosenByTheirDay() {
    Document document =
        new Document(
            "t",
            "a",
            null,
            null,
            null,
            null,
            "en",
            List.of(Block.of(new Span(0, 1), Block.Kind.PARAGRAPH)));
    Passage passage = new Passage("t", 0, 1, "a");
    Post early = new Post(passage, "Ann", LocalDate.of(2001, 5, 1), false);
    Post late = new Post(passage, "Bob", LocalDate.of(2003, 5, 1), true);
    Post undated = new Post(passage, null, null, false);
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(List.of(new CodedDocument(document, "f", List.of(undated, late, early))));
      assertThat(store.posts(null, null)).containsExactly(early, late, undated);
      assertThat(store.posts(LocalDate.of(2002, 1, 1), null)).containsExactly(late);
      assertThat(store.posts(null, LocalDate.of(2001, 5, 1))).containsExactly(early);
    }
  }

  /** The cells as text, in one line; what is empty and what is unknown look the same. */
  private static String cells(RecordKind kind, Coded record, boolean joined) {
    List<String> cells = new ArrayList<>();
    List<Object> row = new ArrayList<>(kind.row(record));
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      if (kind.columns().get(i).type() == Table.Type.DATE) {
        EventDate date = (EventDate) cell;
        cells.add(date == null ? "" : date.interval().start().toString());
        cells.add(date == null ? "" : date.interval().end().toString());
        cells.add(date == null ? "" : date.text());
      } else if (cell instanceof List<?> list) {
        cells.add(joined ? String.join("+", list.toArray(String[]::new)) : list.toString());
      } else if (cell instanceof Double number) {
        cells.add(Double.toString(number));
      } else {
        cells.add(cell == null ? "" : cell.toString());
      }
    }
    return String.join("|", cells);
  }

  private static List<String> rows(String sql, RecordKind kind) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Table.Type> types = new ArrayList<>();
      kind.columns()
          .forEach(
              column -> {
                types.add(column.type());
                if (column.type() == Table.Type.DATE) {
                  types.addAll(List.of(Table.Type.TEXT, Table.Type.TEXT));
                }
              });
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= types.size(); i++) {
          String cell = result.getString(i);
          boolean number = types.get(i - 1) == Table.Type.NUMBER;
          cells.add(cell == null ? "" : number ? Double.toString(Double.parseDouble(cell)) : cell);
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
