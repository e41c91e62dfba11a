package org.entente.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class EventExportTest {
  private static Event event(List<String> actor, List<String> recipient, boolean dated) {
    LocalDate day = LocalDate.of(1993, 5, 4);
    return new Event(
        new Passage("a.txt", 0, 5, "a \"b\""),
        actor,
        recipient,
        "Moscow",
        "Bucharest",
        null,
        EventType.AGREE,
        null,
        Set.of(),
        "0332",
        2.5,
        Status.ASSERTED,
        dated ? new EventDate(Interval.day(day), "on 4 May") : null,
        null,
        null,
        List.of(),
        0.9);
  }

  private static Coding coding(ImportedEvent event) {
    return Objects.requireNonNull(event.coding());
  }

  @Test
  void gdeltLinesAreReadBackAsTheSameAct() {
    List<String> lines = EventExport.gdelt(event(List.of("RUS"), List.of("ROU", "UN"), true));
    assertThat(lines).hasSize(2);
    ImportedEvent read = Format.layout("gdelt2").reader().read(lines.get(0));
    assertThat(read.actor().code()).isEqualTo("RUS");
    assertThat(read.recipient().raw()).isEqualTo("ROM");
    assertThat(read.recipient().code()).isEqualTo("ROU");
    assertThat(read.day()).isEqualTo("1993-05-04");
    assertThat(coding(read).type()).isEqualTo(EventType.AGREE);
    assertThat(coding(read).score()).isEqualTo(2.5);
    ImportedEvent second = Format.layout("gdelt2").reader().read(lines.get(1));
    assertThat(second.recipient().code()).isEqualTo("UN");
    assertThat(second.key()).isNotEqualTo(read.key());
  }

  @Test
  void ploverRecordsAreReadBackAsTheSameAct() {
    String line =
        Objects.requireNonNull(EventExport.plover(event(List.of("RUS", "IND"), List.of(), true)));
    ImportedEvent read = Format.layout("plover").reader().read(line);
    assertThat(read.actor().code()).isEqualTo("RUS");
    assertThat(read.recipient().code()).isEqualTo("IND");
    assertThat(read.text()).isEqualTo("a \"b\"");
    assertThat(coding(read).type()).isEqualTo(EventType.AGREE);
  }

  @Test
  void withoutAnyDayThereIsNothingToWrite() {
    Event undated = event(List.of("RUS"), List.of("IND"), false);
    assertThat(EventExport.gdelt(undated)).isEmpty();
    assertThat(EventExport.plover(undated)).isNull();
  }
}
