package org.entente.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TsvTest {
  @Test
  void cellsAreSeparatedByTabs() throws IOException {
    assertThat(rows("a\tb\n1\t\n\t2"))
        .containsExactly(cells("a", "b"), cells("1", ""), cells("", "2"));
  }

  @Test
  void quotedCellsLoseTheirQuotationMarks() throws IOException {
    assertThat(rows("\"say \"\"no\"\"\"\t\"a\tb\"\n")).containsExactly(cells("say \"no\"", "a\tb"));
  }

  @Test
  void quotedCellsMaySpanLines() throws IOException {
    assertThat(rows("h\ti\n\"one\ntwo\"\tx\n"))
        .containsExactly(cells("h", "i"), cells("one\ntwo", "x"));
  }

  @Test
  void quotationMarksInsideACellStay() throws IOException {
    assertThat(rows("called \"x\" a\tb\n\"No\", he said\tc\n"))
        .containsExactly(cells("called \"x\" a", "b"), cells("\"No\", he said", "c"));
  }

  @Test
  void aQuotationThatDoesNotEndSwallowsNoRows() throws IOException {
    assertThat(rows("h\ti\n\"We go\tx\nthen\ty\nand \"stop\"\tz\n"))
        .containsExactly(
            cells("h", "i"), cells("\"We go", "x"), cells("then", "y"), cells("and \"stop\"", "z"));
  }

  @Test
  void byteOrderMarkAndCarriageReturnsAreNoPartOfCells() throws IOException {
    assertThat(rows("\uFEFFa\tb\r\n1\t2\r\n")).containsExactly(cells("a", "b"), cells("1", "2"));
  }

  @Test
  void rowsKnowTheirLines() throws IOException {
    try (TsvReader reader = new TsvReader(new StringReader("h\n\n\"a\nb\"\nc\n"))) {
      assertThat(reader.next().orElseThrow().line()).isEqualTo(1);
      assertThat(reader.next().orElseThrow().line()).isEqualTo(3);
      assertThat(reader.next().orElseThrow().line()).isEqualTo(5);
    }
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    List<String> hard = List.of("a\tb", "\"q\"", "line\nbreak", "", "in \"side\"", "\"open");
    StringWriter text = new StringWriter();
    new TsvWriter(text).write(hard);
    assertThat(rows(text.toString())).containsExactly(hard);
  }

  private static List<String> cells(String... cells) {
    return List.of(cells);
  }

  private static List<List<String>> rows(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (TsvReader reader = new TsvReader(new StringReader(text))) {
      Optional<TsvRow> row = reader.next();
      while (row.isPresent()) {
        rows.add(row.get().cells());
        row = reader.next();
      }
    }
    return rows;
  }
}
