package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.ASSAULT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestCommandTest {
  @TempDir Path folder;

  /** A year of one accusation a month and a gift, then a month of shelling; others stay as calm. */
  @BeforeEach
  void storeEvents() {
    Events events = Events.in("a.txt", "1983-03-02");
    for (int month = 0; month < 12; month++) {
      String day = LocalDate.of(1982, 3, 5).plusMonths(month).toString();
      events.add("PER>CHL", ACCUSE, day, "Peru accused Chile for the %dth time.".formatted(month));
      events.add("PER>BOL", AID, day, "Peru lent Bolivia %d tugs on the lake.".formatted(month));
    }
    for (int i = 1; i <= 9; i++) {
      String post = "Peru shelled a Chilean post on hill number %d of the range.".formatted(i);
      events.add("PER>CHL", ASSAULT, "1983-03-%02d".formatted(2 * i), post);
    }
    events.add("PER>BOL", AID, "1983-03-09", "Peru lent Bolivia another tug on the lake.");
    events.store(folder.resolve("entente-store"));
  }

  @Test
  void itTellsWhichPairsChangedAndWhoSaysSo() {
    Run run = digest("Peru-Chile", "PER-BOL", "PER-ECU", "--month", "1983-03");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("0 improved, 1 worsened, 1 unchanged, 1 too little to say")
        .contains("## Worsened", "| Peru – Chile |", "9 acts of conflict where 1.0 would be usual")
        .contains("> Peru shelled a Chilean post on hill", "Brown, L. D.");
    assertThat(run.out().indexOf("Peru – Bolivia"))
        .isGreaterThan(run.out().indexOf("## Unchanged"));
  }

  @Test
  void aListOfPairsIsAFile() throws IOException {
    Files.writeString(folder.resolve("mine.toml"), "pairs = [\"Peru-Chile\"]\n");
    Run run =
        digest(
            "--watch",
            "mine.toml",
            "--month",
            "1983-03",
            "--date",
            "1983-04-01",
            "--out",
            "d.html");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("d.html")))
        .contains("<h1>Digest of 1983-03</h1>", "Worsened", "Of 1983-04-01");
  }

  @Test
  void aFaultInTheListIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("mine.toml"), "# mine\npairs = [\"Peru-Atlantis\"]\n");
    Run run = digest("--watch", "mine.toml");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("mine.toml:2:", "Atlantis");
  }

  @Test
  void withoutPairsItIsWrongUsage() {
    assertThat(digest().exit()).isEqualTo(2);
    assertThat(digest("Peru").err()).contains("'Peru' is no pair");
    assertThat(digest("PER-CHL", "--month", "March").exit()).isEqualTo(2);
    assertThat(digest("PER-CHL", "--out", "d.docx").err()).contains(".md, .html or .pdf");
  }

  private Run digest(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "digest";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.in(folder, all);
  }
}
