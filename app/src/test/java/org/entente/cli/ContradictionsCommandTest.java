package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.ASSAULT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void storeAccounts() {
    Model.needed();
    Events.in("a.txt", "1983-03-02")
        .add("PER>CHL", ASSAULT, null, "Peru shelled a Chilean post.")
        .add("PER>CHL", AID, null, "Peru lent Chile two tugs.")
        .store(folder.resolve("entente-store"));
    Events.in("b.txt", "1983-03-03")
        .add("PER>CHL", ASSAULT, null, "Peru never shelled any Chilean post, its army said.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void passagesThatCannotBothHoldStandSideBySide() {
    Run run = Run.in(folder, "contradictions", "Peru", "Chile");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Contradictions: 1", "CHL – PER", "a.txt, 1983-03-02", "b.txt, 1983-03-03")
        .doesNotContain("tugs");
  }

  @Test
  void otherPairsHaveNone() {
    assertThat(Run.in(folder, "contradictions", "Peru", "Bolivia").out())
        .isEqualTo("Contradictions: none found.\n");
  }

  @Test
  void jsonHasBothPassages() {
    assertThat(Run.in(folder, "contradictions", "--format", "jsonl").out())
        .startsWith("{\"kind\":\"contradiction\",\"a\":{\"doc\":\"a.txt\"")
        .hasLineCount(1);
  }

  @Test
  void whatCannotBeAskedIsWrongUsage() {
    assertThat(Run.in(folder, "contradictions", "--format", "csv").exit()).isEqualTo(2);
    assertThat(Run.in(folder, "contradictions", "--limit", "-1").exit()).isEqualTo(2);
  }
}
