package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.entente.exchange.Table;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back by DuckDB. */
class ParquetTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("date", Type.DATE),
          new Column("sides", Type.TEXTS),
          new Column("number", Type.NUMBER),
          new Column("troops", Type.NUMBERS),
          new Column("reports", Type.INTEGER),
          new Column("first_report", Type.DAY),
          new Column("sentence", Type.TEXT));

  @TempDir Path folder;

  private String read(Path file, String columns) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT " + columns + " FROM read_parquet('" + file + "') ORDER BY reports")) {
      StringBuilder text = new StringBuilder();
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          text.append(rows.getString(i))
              .append(i < rows.getMetaData().getColumnCount() ? "|" : "\n");
        }
      }
      return text.toString();
    }
  }

  @Test
  void cellsOfEveryTypeComeBack() throws SQLException {
    Path file = folder.resolve("it's.parquet");
    LocalDate day = LocalDate.of(1978, 2, 1);
    EventDate date = new EventDate(new Interval(day, day.plusDays(27)), "in February");
    List<Double> none = List.of();
    Parquet.write(
        new Table(
            COLUMNS,
            List.of(
                Table.row(
                    date, List.of("GHA", "TGO"), 1.5, List.of(70.0, 130.0), 1, day, "Is “it”?"),
                Table.row(null, List.of(), null, none, 2, null, null))),
        file);
    assertThat(read(file.resolveSibling("it''s.parquet"), "*"))
        .isEqualTo(
            """
            1978-02-01|1978-02-28|in February|[GHA, TGO]|1.5|[70.0, 130.0]|1|1978-02-01|Is “it”?
            null|null|null|[]|null|[]|2|null|null
            """);
    assertThat(folder.toFile().list()).containsExactly("it's.parquet");
  }

  @Test
  void aTableWithoutRowsKeepsItsColumns() throws SQLException {
    Path file = folder.resolve("none.parquet");
    Parquet.write(new Table(COLUMNS, List.of()), file);
    assertThat(read(file, "count(*) AS reports")).isEqualTo("0\n");
    assertThat(read(file, "sides, troops, reports")).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsNamed() {
    Path file = folder.resolve("absent").resolve("x.parquet");
    assertThatThrownBy(() -> Parquet.write(new Table(COLUMNS, List.of()), file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("x.parquet cannot be written");
  }
}
