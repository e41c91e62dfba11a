package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.EventType.COOPERATE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void storeEvents() {
    Events.in("a.txt", "2014-12-01")
        .add("RUS>IND", CONSULT, "2014-11-20", "Shoigu paid a visit to Delhi.")
        .add("IND+RUS", AGREE, null, "Putin will visit Delhi next week.")
        .add("RUS+PAK", COOPERATE, "2014-10-01", "The two navies held a drill.")
        .add("RUS>PAK", AID, "2014-09-01", "Russia sold Pakistan arms.")
        .add("RUS>PAK", AID, "2014-08-01", "Russia gave Pakistan wheat.")
        .add("IND>RUS", ACCUSE, "2014-07-01", "India objected, a spokesman said.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void eachLedgerListsItsOwnSort() {
    assertThat(ledger("visits")).contains("Shoigu", "Putin will visit").doesNotContain("drill");
    assertThat(ledger("exercises")).contains("drill").doesNotContain("Shoigu");
    assertThat(ledger("arms")).contains("sold Pakistan arms").doesNotContain("wheat");
    assertThat(ledger("statements")).contains("India objected", "a spokesman");
  }

  @Test
  void figuresAreListedWithWhatTheyCount() {
    Events.in("b.txt", "2015-02-01")
        .figure("IND+RUS", 250, "persons", "soldiers", "2014-09-20")
        .figure("IND+CHN", 2e9, "USD", "trade", null)
        .store(folder.resolve("entente-store"));
    assertThat(ledger("figures")).contains("Figures: 2", "250 persons", "2,000,000,000 USD");
    assertThat(ledger("figures", "Russia", "India")).contains("Figures: 1", "2014-09-20");
    assertThat(ledger("figures", "--since", "2015")).contains("trade").doesNotContain("soldiers");
    assertThat(ledger("figures", "--format", "jsonl")).contains("\"quantity\":250.0");
    assertThat(Run.in(folder, "ledger", "figures", "--format", "csv").exit()).isEqualTo(2);
  }

  @Test
  void aLedgerMayBeAboutOneSideOrTwo() {
    assertThat(ledger("arms", "India")).contains("none in the store");
    assertThat(ledger("arms", "Pakistan", "RUS")).contains("sold Pakistan arms");
  }

  @Test
  void rowsStandInTheOrderOfTime() {
    String text = ledger("visits");
    assertThat(text.indexOf("Shoigu")).isLessThan(text.indexOf("Putin"));
  }

  @Test
  void csvHasTheColumnsOfEvents() {
    assertThat(ledger("visits", "--format", "csv").lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("doc,begin,end,sentence,actor");
  }

  @Test
  void anUnknownLedgerIsWrongUsage() {
    Run run = Run.in(folder, "ledger", "visit");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("visits, exercises, arms, statements");
  }

  private String ledger(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "ledger";
    System.arraycopy(more, 0, arguments, 1, more.length);
    Run run = Run.in(folder, arguments);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }
}
