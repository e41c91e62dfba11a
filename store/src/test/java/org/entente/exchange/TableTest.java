package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("date", Type.DATE),
          new Column("sides", Type.TEXTS),
          new Column("value", Type.NUMBER),
          new Column("sentence", Type.TEXT));

  private static final EventDate DAY =
      new EventDate(Interval.day(LocalDate.of(1955, 5, 15)), "on 15 May, 1955");

  private static final Table TABLE =
      new Table(
          COLUMNS,
          List.of(
              Table.row(DAY, List.of("AUT", "SUN"), 2.5e9, "They \"signed\",\nat last."),
              Table.row(null, List.of(), null, "")));

  @Test
  void csvQuotesWhatNeedsQuotes() throws IOException {
    StringBuilder out = new StringBuilder();
    TableCsv.write(TABLE, out);
    assertThat(out)
        .hasToString(
            "date_start,date_end,date_text,sides,value,sentence\r\n"
                + "1955-05-15,1955-05-15,\"on 15 May, 1955\",AUT+SUN,2500000000,"
                + "\"They \"\"signed\"\",\nat last.\"\r\n"
                + ",,,,,\r\n");
  }

  @Test
  void jsonKeepsTypesAndNests() throws IOException {
    StringWriter out = new StringWriter();
    TableJson.write("agreement", TABLE, out);
    assertThat(out)
        .hasToString(
            "{\"kind\":\"agreement\",\"date\":{\"start\":\"1955-05-15\",\"end\":\"1955-05-15\","
                + "\"text\":\"on 15 May, 1955\"},\"sides\":[\"AUT\",\"SUN\"],\"value\":2.5E9,"
                + "\"sentence\":\"They \\\"signed\\\",\\nat last.\"}\n"
                + "{\"kind\":\"agreement\",\"date\":null,\"sides\":[],\"value\":null,"
                + "\"sentence\":\"\"}\n");
  }

  @Test
  void cellsMustFitTheirColumns() {
    assertThatThrownBy(() -> new Table(COLUMNS, List.of(Table.row(DAY, List.of(), "2", ""))))
        .hasMessage("column value cannot hold 2");
    assertThatThrownBy(() -> new Table(COLUMNS, List.of(Table.row(DAY))))
        .hasMessage("a row of 1 cells in a table of 4 columns");
  }
}
