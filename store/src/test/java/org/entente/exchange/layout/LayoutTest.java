package org.entente.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.exchange.layout.internal.Days;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  static Stream<Layout> layouts() {
    return Stream.of(Format.values()).flatMap(format -> format.layouts().stream());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void whatIsReadIsWrittenAsItWas(Layout layout) {
    Rows rows = new Rows(20261122);
    for (int i = 0; i < 500; i++) {
      String line = rows.line(layout);
      ImportedEvent event = layout.reader().read(line);
      assertThat(layout.write(event)).isEqualTo(line);
      assertThat(layout.reader().read(layout.write(event))).isEqualTo(event);
    }
  }

  @Test
  void theLayoutsHaveAsManyColumnsAsTheirCodebooksSay() {
    assertThat(layouts().map(layout -> layout.columns().size()).distinct())
        .containsExactly(61, 58, 57, 20, 40, 26, 5, 4, 1);
  }

  @Test
  void columnsMayStandInAnyOrderBelowAHeader() {
    Layout icews = Format.layout("icews");
    List<String> names = new ArrayList<>(icews.columns());
    Collections.swap(names, 0, 6);
    List<String> cells = new ArrayList<>(List.of(new Rows(1).line(icews).split("\t", -1)));
    ImportedEvent straight = icews.reader().read(String.join("\t", cells));
    Collections.swap(cells, 0, 6);
    assertThat(icews.reader(names).read(String.join("\t", cells))).isEqualTo(straight);
  }

  @Test
  void anUnknownHeaderIsToldWithWhatIsExpected() {
    assertThatThrownBy(() -> Format.ICEWS.detect(List.of("Id\tDay\tWho"), null))
        .isInstanceOf(RowFault.class)
        .hasMessageContaining("Event ID, Event Date, Source Name");
    List<String> names = new ArrayList<>(Format.layout("polecat").columns());
    names.set(3, "Modus");
    assertThatThrownBy(() -> Format.POLECAT.detect(List.of(String.join("\t", names)), null))
        .hasMessageContaining("\"Modus\"");
  }

  @Test
  void theLayoutIsThatOfMostLines() {
    Rows rows = new Rows(3);
    List<String> lines = new ArrayList<>(List.of("a header\twhere none belongs"));
    for (int i = 0; i < 5; i++) {
      lines.add(rows.line(Format.layout("gdelt1-57")));
    }
    lines.add(rows.line(Format.layout("gdelt1-58")));
    Format.Detected detected = Format.GDELT.detect(lines, null);
    assertThat(detected.reader().layout().name()).isEqualTo("gdelt1-57");
    assertThatThrownBy(() -> detected.reader().read(lines.get(6)))
        .hasMessage("has 58 columns, gdelt1-57 has 57");
  }

  @ParameterizedTest
  @CsvSource({
    "20180601, 2018-06-01",
    "20150218230000, 2015-02-18",
    "2018-06-01, 2018-06-01",
    "6/1/2018, 2018-06-01",
    "01-Jun-2018, 2018-06-01",
    "790415, 1979-04-15",
    "2018-06-01 12:00:00, 2018-06-01"
  })
  void daysAreReadInEachStyle(String cell, LocalDate day) {
    assertThat(new Days().day(cell)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"20180231", "2018-13-01", "31/12/2018", "yesterday", "''", "NA"})
  void whatIsNoDayIsRefused(String cell) {
    assertThatThrownBy(() -> new Days().day(cell)).isInstanceOf(RowFault.class);
  }

  private static Coding coding(Codebook book, String code) {
    return Objects.requireNonNull(EventCodes.coding(book, code));
  }

  @Test
  void codesMeanWhatTheTablesSay() {
    Coding phone = coding(Codebook.CAMEO, "041");
    assertThat(phone.type()).isEqualTo(EventType.CONSULT);
    assertThat(phone.mode()).isEqualTo("phone");
    assertThat(phone.score()).isEqualTo(1.0);
    assertThat(EventCodes.coding(Codebook.CAMEO, "010")).isNull();
    assertThat(EventCodes.knows(Codebook.CAMEO, "010")).isTrue();
    assertThat(EventCodes.knows(Codebook.CAMEO, "13y")).isFalse();
    assertThat(coding(Codebook.WEIS, "223").type()).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void everyTypeHasACameoCodeThatIsOfThatType() {
    for (EventType type : EventType.values()) {
      String cameo = coding(Codebook.PLOVER, type.name()).cameo();
      assertThat(coding(Codebook.CAMEO, cameo).type()).isEqualTo(type);
    }
  }

  @Test
  void statesGoByManyNames() {
    assertThat(States.ofCameo("ROM")).isEqualTo("ROU");
    assertThat(States.ofFips("CH")).isEqualTo("CHN");
    assertThat(States.ofCow("FRN")).isEqualTo("FRA");
    assertThat(States.ofWeis("BOS")).isEqualTo("BIH");
    assertThat(States.ofName("Occupied Palestinian Territory")).isEqualTo("PSE");
    assertThat(States.ofCow("XYZ")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ISRMIL, ISR",
    "ISR, ISR",
    "PSEREBHMS, PSEREBHMS",
    "IGOUNO, UN",
    "PALPLO, PALPLO",
    "GME, DDR",
    "MOSREB, MOSREB",
    "USAGOV, USA"
  })
  void rebelsDoNotActForTheirState(String raw, String code) {
    ImportedEvent event =
        Format.layout("keds-cameo").reader().read("1979-04-15," + raw + ",EGY,010");
    assertThat(event.actor().code()).isEqualTo(code);
  }
}
