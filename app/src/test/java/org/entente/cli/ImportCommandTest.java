package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String LINES =
      """
      date,source,target,code
      1979-04-15,ISRMIL,LBN,190
      1979-04-16,LBN,ISR,042
      1979-04-16,LBN,ISR,042
      1979-02-30,LBN,ISR,042
      1979-05-16,ISR,LBN,13y
      """;

  @TempDir Path folder;

  @Test
  void tellsWhatBecameOfEveryRow() throws IOException {
    Files.writeString(folder.resolve("a.cameo.csv"), LINES);
    Run run = Run.in(folder, "import", "keds", "a.cameo.csv");
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("a.cameo.csv:5: \"1979-02-30\" is no day of the calendar");
    assertThat(run.out())
        .contains("imported   3\n")
        .contains("duplicates 1\n")
        .contains("refused    1\n")
        .contains("unmapped   1 with")
        .contains("1 × 13y\n");
  }

  @Test
  void theSecondTimeAllAreDuplicates() throws IOException {
    Files.writeString(folder.resolve("a.cameo.csv"), LINES.replace("02-30", "02-20"));
    Run.in(folder, "import", "keds", "a.cameo.csv");
    Run run = Run.in(folder, "import", "keds", "a.cameo.csv", "--format", "json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("\"imported\" : 0")
        .contains("\"duplicates\" : 5")
        .contains("\"refused\" : 0")
        .contains("\"unmapped\" : 1");
  }

  @Test
  void theRelationSaysWhichDataSetItsEventsAreOf() throws IOException {
    Files.writeString(folder.resolve("a.cameo.csv"), LINES);
    Run.in(folder, "import", "keds", "a.cameo.csv", "--dataset", "levant");
    Run run = Run.in(folder, "relation", "ISR", "LBN", "--by", "year");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Of all reports: 0 coded from texts, 2 from levant.");
  }

  @Test
  void aListOfAnUnknownCodebookAsksForIt() throws IOException {
    Files.writeString(folder.resolve("a.csv"), LINES);
    Run run = Run.in(folder, "import", "keds", "a.csv");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("--codebook");
    assertThat(Run.in(folder, "import", "keds", "a.csv", "--codebook", "cameo").out())
        .contains("imported   3\n");
    assertThat(Run.in(folder, "import", "keds", "a.csv", "--dataset", "a:b").exit()).isEqualTo(2);
  }
}
