package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.EventType.COOPERATE;
import static org.entente.model.EventType.SUPPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
  private static final String VISIT = "Shoigu paid a visit to Delhi.";

  @TempDir Path folder;

  @BeforeEach
  void storeEvents() {
    Events.in("a.txt", "2014-12-01")
        .add("RUS>IND", CONSULT, "2014-11-20", VISIT)
        .add("IND+RUS", AGREE, null, "Putin will visit Delhi next week.")
        .add("RUS+PAK", COOPERATE, "2014-10-01", "The two navies held a drill.")
        .add("RUS>PAK", AID, "2014-09-01", "Russia sold Pakistan arms.")
        .add("RUS>PAK", AID, "2014-08-01", "Russia gave Pakistan wheat.")
        .add("CHN+PAK", SUPPORT, "2013-02-01", "They signed a \"free\" trade pact, at last.")
        .add("IND>RUS", ACCUSE, "2014-07-01", "India objected, a spokesman said.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void eachLedgerListsItsOwnSort() {
    assertThat(ledger("visits")).contains("Shoigu", "Putin will visit").doesNotContain("drill");
    assertThat(ledger("exercises")).contains("drill").doesNotContain("Shoigu");
    assertThat(ledger("arms")).contains("sold Pakistan arms").doesNotContain("wheat");
    assertThat(ledger("agreements")).contains("CHN PAK", "pact", "signed").doesNotContain("drill");
    assertThat(ledger("statements")).contains("India objected", "ACCUSE");
  }

  @Test
  void reportsOfOneActAreOneRow() {
    Events.in("b.txt", "2014-12-02")
        .add("RUS>IND", CONSULT, "2014-11-20", VISIT)
        .store(folder.resolve("entente-store"));
    assertThat(ledger("visits", "India", "Russia")).startsWith("Visits, paid and planned: 2\n");
    String row = ledger("visits", "--since", "2014-11", "--until", "2014-11", "--format", "jsonl");
    assertThat(row.lines()).hasSize(1);
    assertThat(row)
        .startsWith("{\"kind\":\"visit\",\"date\":{\"start\":\"2014-11-20\"")
        .contains("\"visitors\":[\"RUS\"],\"hosts\":[\"IND\"]")
        .contains("\"reports\":2,\"independent\":1", "\"first_report\":\"2014-12-01\"");
    assertThat(row.replaceAll(".*\"events\":", "")).matches("\\[\"\\w{16}\",\"\\w{16}\"\\]\\}\\s");
    assertThat(ledger("visits", "--min-reports", "2")).contains("none in the store");
  }

  @Test
  void rowsMayBeLimitedToStatuses() {
    assertThat(ledger("visits", "--status", "planned,negated")).contains("none in the store");
    assertThat(ledger("visits", "--status", "asserted")).contains("Shoigu");
    Run run = Run.in(folder, "ledger", "visits", "--status", "done");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'done' is no status");
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
    assertThat(ledger("figures", "--format", "jsonl"))
        .contains("\"kind\":\"figure\"", "\"quantity\":250.0");
    assertThat(ledger("figures", "--format", "csv"))
        .startsWith("doc,begin,end,sentence,pair,quantity,unit")
        .contains("IND+CHN,2000000000,USD,trade");
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
  void csvHasARowForEachAct() {
    assertThat(ledger("visits", "--format", "csv").lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("date_start,date_end,date_text,visitors,hosts,place,level,occurrence,status");
    assertThat(ledger("agreements", "--format", "csv"))
        .contains("CHN+PAK,pact,signed", "\"They signed a \"\"free\"\" trade pact, at last.\"");
  }

  @Test
  void emptyLedgersHaveOnlyAHeader() {
    assertThat(ledger("arms", "India", "--format", "csv").lines()).hasSize(1);
    assertThat(ledger("arms", "India", "--format", "jsonl")).isEmpty();
    Run run =
        Run.in(folder, "ledger", "arms", "India", "--format", "parquet", "--out", "none.parquet");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(folder.resolve("none.parquet")).isNotEmptyFile();
  }

  @Test
  void tablesGoIntoFiles() throws IOException {
    assertThat(ledger("visits", "--format", "csv", "--out", "v.csv")).isEmpty();
    assertThat(Files.readString(folder.resolve("v.csv"))).contains("Shoigu");
    assertThat(ledger("visits", "--format", "parquet", "--out", "v.parquet")).isEmpty();
    assertThat(Files.readAllBytes(folder.resolve("v.parquet"))).startsWith('P', 'A', 'R', '1');
  }

  @Test
  void parquetNeedsAFileThatCanBeWritten() {
    Run unnamed = Run.in(folder, "ledger", "visits", "--format", "parquet");
    assertThat(unnamed.exit()).isEqualTo(2);
    assertThat(unnamed.err()).contains("--out FILE");
    Run nowhere =
        Run.in(folder, "ledger", "visits", "--format", "parquet", "--out", "no/where.parquet");
    assertThat(nowhere.exit()).isEqualTo(3);
    assertThat(nowhere.err()).contains("where.parquet", "cannot be written");
  }

  @Test
  void anUnknownLedgerIsWrongUsage() {
    Run run = Run.in(folder, "ledger", "visit");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("visits, exercises, arms, agreements, statements, figures");
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
