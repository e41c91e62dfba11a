package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.ASSAULT;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void storeEvents() {
    Events.in("a.txt", "1983-03-02")
        .add("PER>CHL", ASSAULT, null, "Peru <script>alert(1)</script> shelled a Chilean post.")
        .add("PER>CHL", AID, null, "Peru lent Chile two tugs.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void theBriefNeedsNothingElseAndRunsNothing() throws Exception {
    String html = Files.readString(written("brief.html"));
    assertThat(html)
        .contains(
            "Peru", "Chile", "<h2>Finding</h2>", "<h2>Evidence</h2>", "<h2>Method</h2>", "<svg")
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script", "<link", " src=");
  }

  @Test
  void theSameQuestionGivesTheSameBytes() throws Exception {
    for (String form : new String[] {".html", ".md", ".pdf"}) {
      assertThat(written("one" + form)).hasSameBinaryContentAs(written("other" + form));
    }
  }

  @Test
  void itSaysWhenThereIsNothing() throws Exception {
    Run run = Run.in(folder, "report", "Peru", "Bolivia", "--out", "none.md");
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(folder.resolve("none.md"))).contains("no act between the two");
  }

  @Test
  void anotherFormIsWrongUsage() {
    Run run = Run.in(folder, "report", "Peru", "Chile", "--out", "brief.docx");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(".html, .pdf or .md");
  }

  private Path written(String name) {
    Run run = Run.in(folder, "report", "Peru", "Chile", "--date", "2026-01-01", "--out", name);
    assertThat(run.exit()).as(run.err()).isZero();
    return folder.resolve(name);
  }
}
