package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.exchange.RecordJson;
import org.entente.model.Coded;
import org.entente.model.EventType;
import org.entente.model.Limit;
import org.entente.store.Access;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    fill(folder.resolve("entente-store"));
  }

  static void fill(Path store) {
    Events.in("a.txt", "2014-12-12")
        .add("RUS>IND", EventType.CONSULT, "2014-12-11", "Putin made a visit to India.")
        .add("IND>PAK", EventType.ACCUSE, null, "India accused Pakistan, \"again\".")
        .add("RUS>PAK", EventType.AID, "2015-02-01", "Russia never sold Pakistan arms.")
        .figure("IND+RUS", 250, "persons", "soldiers", "2014-09-20")
        .limit("PAK+RUS", "IND", Limit.Direction.LIMITS, "Because of India, Russia waits.")
        .store(store);
    Events.in("b.txt", null)
        .add("IND+RUS", EventType.AGREE, null, "They signed a pact.")
        .store(store);
  }

  private Run export(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "export";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.in(folder, arguments);
  }

  private static List<Coded> records(String jsonl) {
    try (Stream<Coded> read = RecordJson.read(new BufferedReader(new StringReader(jsonl)), "out")) {
      return read.toList();
    }
  }

  @Test
  void jsonLinesHoldEveryRecordOfTheStore() {
    Run run = export("jsonl");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("wrote 4 events, 1 limits, 1 figures, 0 posts.");
    try (Store store = Store.open(folder.resolve("entente-store"), Access.READ);
        Stream<Coded> all = store.records()) {
      assertThat(records(run.out())).containsExactlyInAnyOrderElementsOf(all.toList());
    }
  }

  @Test
  void exactlyWhatIsChosenIsWritten() {
    assertThat(records(export("jsonl", "Russia", "IND").out()))
        .extracting(Coded::kind)
        .containsExactly("event", "event", "figure");
    assertThat(records(export("jsonl", "--status", "negated").out()))
        .extracting(it -> it.passage().sentence())
        .containsExactly("Russia never sold Pakistan arms.");
    assertThat(records(export("jsonl", "--types", "AGREE,ACCUSE").out())).hasSize(2);
    assertThat(records(export("jsonl", "--doc", "b.txt").out())).hasSize(1);
    assertThat(records(export("jsonl", "--kind", "limits").out()))
        .singleElement()
        .isInstanceOf(Limit.class);
  }

  @Test
  void whatHasNoDayIsNamedWhereDaysAreBounded() {
    Run run = export("csv", "--since", "2015");
    assertThat(run.out().lines()).hasSize(2).last().asString().startsWith("a.txt,");
    assertThat(run.err()).contains("wrote 1 events", "1 events have no day");
  }

  @Test
  void tablesHoldOneKind() throws IOException {
    assertThat(export("csv").out().lines()).hasSize(5).first().asString().contains(",event,mode,");
    assertThat(export("csv", "--kind", "figures").out()).contains("IND+RUS,250,persons,soldiers");
    Run two = export("csv", "--kind", "events,limits");
    assertThat(two.exit()).isEqualTo(2);
    assertThat(two.err()).contains("csv cannot hold events, limits in one file; name one --kind");
    Run parquet = export("parquet", "--out", "e.parquet");
    assertThat(parquet.exit()).as(parquet.err()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("e.parquet"))).startsWith('P', 'A', 'R', '1');
  }

  @Test
  void networksNameTheirActors() throws IOException {
    Run run = export("graphml", "--out", "net.graphml");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("net.graphml")))
        .contains("<data key=\"node_name\">India</data>", "<edge source=\"RUS\" target=\"IND\">");
    assertThat(export("gexf", "India").out()).contains("label=\"Pakistan\"", "<spell start=");
  }

  @Test
  void layoutsOfOthersComeBackByImport() {
    for (String form : List.of("gdelt", "plover")) {
      String file = "events." + form;
      assertThat(export(form, "--status", "asserted", "--out", file).exit()).isZero();
      Run imported =
          Run.in(folder, "import", form, file, "--dataset", "back", "--store", "back-" + form);
      assertThat(imported.exit()).as(imported.err()).isZero();
      Run back = Run.in(folder, "export", "csv", "--dataset", "back", "--store", "back-" + form);
      long dated =
          export("csv", "--status", "asserted")
              .out()
              .lines()
              .filter(it -> it.contains("-"))
              .count();
      assertThat(back.out().lines().count()).as(form).isBetween(2L, dated + 1);
    }
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(export().err())
        .contains("jsonl, csv, parquet, graphml, gexf, gdelt, plover, bundle");
    assertThat(export("parquet").err()).contains("--out FILE");
    Run posts = export("jsonl", "RUS", "IND", "--kind", "posts");
    assertThat(posts.exit()).isEqualTo(2);
    assertThat(posts.err()).contains("posts have no sides");
    assertThat(export("xml").exit()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedAndOthersStay() throws IOException {
    Run run = export("csv", "--out", "no/where.csv");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no for --out does not exist");
    Files.writeString(folder.resolve("e.csv"), "old");
    assertThat(export("csv", "--out", "e.csv").exit()).isZero();
    assertThat(Files.readString(folder.resolve("e.csv"))).startsWith("doc,begin");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("entente-store", "e.csv");
  }
}
