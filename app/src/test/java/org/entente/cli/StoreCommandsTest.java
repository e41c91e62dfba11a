package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
  @TempDir Path folder;

  @Test
  void aStoreTellsWhatItHolds() {
    ExportCommandTest.fill(folder.resolve("entente-store"));
    Run run = Run.in(folder, "store", "info");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("documents  2\n", "events     4\n", "version    ");
    assertThat(Run.in(folder, "store", "info", "--format", "json").out())
        .contains("\"events\" : 4", "\"limits\" : 1");
  }

  @Test
  void theDatabaseIsMadeAgain() throws IOException {
    ExportCommandTest.fill(folder.resolve("entente-store"));
    String before = Run.in(folder, "export", "jsonl").out();
    Files.writeString(folder.resolve("entente-store/events.duckdb"), "damaged");
    Run run = Run.in(folder, "store", "rebuild");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("2 documents, 4 events");
    assertThat(Run.in(folder, "export", "jsonl").out()).isEqualTo(before);
  }

  @Test
  void withoutAStoreThereIsNothingToDo() {
    Run run = Run.in(folder, "store", "rebuild");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no store in");
  }
}
