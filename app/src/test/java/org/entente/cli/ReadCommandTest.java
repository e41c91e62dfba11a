package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Document;
import org.entente.store.Access;
import org.entente.store.Refusal;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String TALKS = "India accused Pakistan of sending troops on 10 May 2015.\n";

  @TempDir Path folder;

  @BeforeEach
  void model() {
    Model.needed();
  }

  @Test
  void documentsAreStoredWithTheirRecords() throws IOException {
    Run run = read(file("talks.txt", TALKS));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("documents  1 new, 0 unchanged\n");
    assertThat(Run.in(folder, "relation", "India", "Pakistan").out()).contains("accused");
  }

  @Test
  void readingAgainChangesNothing() throws IOException {
    String talks = file("talks.txt", TALKS);
    read(talks);
    String before = Run.in(folder, "relation", "India", "Pakistan", "--format", "json").out();
    assertThat(read(talks).out()).startsWith("documents  0 new, 1 unchanged\n");
    assertThat(Run.in(folder, "relation", "India", "Pakistan", "--format", "json").out())
        .isEqualTo(before);
  }

  @Test
  void aChangedDocumentReplacesTheOneBefore() throws IOException {
    read(file("talks.txt", TALKS));
    Run run = read(file("talks.txt", "India met nobody.\n"));
    assertThat(run.out()).startsWith("documents  0 new, 0 unchanged, 1 replaced\n");
    assertThat(Run.in(folder, "relation", "IND", "PAK").out()).contains("holds no event");
  }

  @Test
  void documentsThatShareAnIdAreAllKept() throws IOException {
    String lines =
        file(
            "talks.jsonl",
            """
            {"id": "talks", "text": "India accused Pakistan of sending troops on 10 May 2015."}
            {"id": "talks", "text": "Kenya expelled the ambassador of Sudan."}
            {"id": "talks", "text": "Peru signed a trade agreement with Chile."}
            {"id": "talks", "text": "Kenya expelled the ambassador of Sudan."}
            """);
    assertThat(read(lines).out()).startsWith("documents  3 new, 1 unchanged\n");
    assertThat(documents()).containsExactly("talks", "talks#2", "talks#3");
    assertThat(read(lines).out()).startsWith("documents  0 new, 4 unchanged\n");
    assertThat(documents()).containsExactly("talks", "talks#2", "talks#3");
  }

  /** A store that holds the last document only, as one left by a stopped reading may. */
  @Test
  void documentsThatShareAnIdAreKeptWhicheverWasStoredBefore() throws IOException {
    read(
        file(
            "talks.jsonl",
            "{\"id\": \"talks\", \"text\": \"Kenya expelled the ambassador of Sudan.\"}\n"));
    read(
        file(
            "talks.jsonl",
            """
            {"id": "talks", "text": "India accused Pakistan of sending troops on 10 May 2015."}
            {"id": "talks", "text": "Kenya expelled the ambassador of Sudan."}
            """));
    assertThat(documents()).containsExactly("talks", "talks#2");
    assertThat(Run.in(folder, "relation", "KEN", "SDN").out()).contains("expelled");
    assertThat(Run.in(folder, "relation", "IND", "PAK").out()).contains("accused");
  }

  private List<String> documents() {
    try (Store store = open()) {
      return store.documents().map(Document::id).toList();
    }
  }

  @Test
  void otherRulesCodeAgain() throws IOException {
    String talks = file("talks.txt", TALKS);
    read(talks);
    assertThat(read(talks, "--min-confidence", "0.9").out()).contains("1 replaced");
  }

  @Test
  void refusedInputsAreNamedStoredAndForgottenWhenTheyAreMended() throws IOException {
    String bad = file("bad.jsonl", "{\"id\":\"a\",\"text\":\"" + TALKS.strip() + "\"}\n{oops\n");
    Run run = read(bad, file("empty.txt", ""));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("bad.jsonl:2:").contains("empty.txt");
    assertThat(run.out()).contains("documents  1 new").contains("refused    2");
    try (Store store = open()) {
      assertThat(store.refusals().map(Refusal::line)).containsExactlyInAnyOrder(2L, 0L);
    }
    file("bad.jsonl", "{\"id\":\"a\",\"text\":\"" + TALKS.strip() + "\"}\n");
    file("empty.txt", TALKS);
    assertThat(read(bad, folder.resolve("empty.txt").toString()).exit()).isZero();
    try (Store store = open()) {
      assertThat(store.refusals()).isEmpty();
    }
  }

  @Test
  void aFolderThatIsNoStoreIsNotTouched() throws IOException {
    file("notes/mine.doc", "x");
    Run run = read(file("talks.txt", TALKS), "--store", folder.resolve("notes").toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("notes").contains("mine.doc").hasLineCount(1);
  }

  @Test
  void aFolderWithoutPermissionIsNamed() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeFalse(!locked.toFile().setWritable(false) || Files.isWritable(locked), "runs as root");
    Run run = read(file("talks.txt", TALKS), "--store", locked.resolve("store").toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("locked").doesNotContain("\tat ");
  }

  @Test
  void privateAddressesAreFetchedOnlyOnDemand() {
    Run run = read("http://127.0.0.1:9/page.html");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("http://127.0.0.1:9/page.html");
  }

  private Store open() {
    return Store.open(folder.resolve("entente-store"), Access.READ);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private Run read(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "read";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.in(folder, arguments);
  }
}
