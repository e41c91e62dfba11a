package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Event;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.store.correction.Correction;
import org.entente.store.correction.Corrections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose values commands go by. */
class CorrectedAnswersTest {
  @TempDir Path folder;

  @BeforeEach
  void correct() throws Exception {
    ExportCommandTest.fill(folder.resolve("entente-store"));
    try (Store store = Store.open(folder.resolve("entente-store"), Access.READ)) {
      Corrections corrections = Corrections.of(store);
      Event first = corrections.document("a.txt").events().get(0).value();
      Event second = corrections.document("a.txt").events().get(1).value();
      var none = JsonNodeFactory.instance.objectNode();
      var coerce = JsonNodeFactory.instance.objectNode().put("event", "COERCE");
      corrections.write("a.txt", new Correction.Change(first.id(), none, coerce), "ann", 0);
      corrections.write("a.txt", new Correction.Reject(second.id()), "ann", 0);
    }
  }

  @Test
  void peoplesValuesAreExportedUnlessTheModelsAreAskedFor() {
    for (Run run :
        List.of(
            Run.in(folder, "export", "jsonl"), Run.in(folder, "export", "jsonl", "--corrected"))) {
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).contains("\"event\":\"COERCE\"").doesNotContain("\"event\":\"ACCUSE\"");
    }
    Run machine = Run.in(folder, "export", "jsonl", "--machine");
    assertThat(machine.out()).contains("\"event\":\"ACCUSE\"").doesNotContain("COERCE");
  }

  @Test
  void aRelationIsMeasuredByPeoplesValues() {
    Run corrected = Run.in(folder, "relation", "RUS", "IND");
    Run machine = Run.in(folder, "relation", "RUS", "IND", "--machine");
    assertThat(corrected.exit()).as(corrected.err()).isZero();
    assertThat(corrected.out()).isNotEqualTo(machine.out());
  }

  @Test
  void bothAtOnceAreRefused() {
    Run run = Run.in(folder, "export", "jsonl", "--machine", "--corrected");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("not both");
  }
}
