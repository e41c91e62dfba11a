package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README shows do what it says. */
class ReadmeTest {
  @TempDir Path folder;

  private static List<String> commands() throws IOException {
    Path readme = Path.of(System.getProperty("entente.root"), "README.md");
    return Files.readAllLines(readme).stream()
        .filter(line -> line.startsWith("    ./entente "))
        .flatMap(line -> List.of(line.strip().split(" && ")).stream())
        .map(command -> command.substring("./entente ".length()))
        .toList();
  }

  /** The example of the guide to scenarios. */
  private static String scenario() throws IOException {
    Path guide = Path.of(System.getProperty("entente.root"), "docs/scenarios.md");
    String text = Files.readString(guide);
    int begin = text.indexOf("```toml\n") + "```toml\n".length();
    return text.substring(begin, text.indexOf("```", begin));
  }

  @Test
  void everyCommandOfTheReadmeRuns() throws IOException {
    Model.needed();
    Files.createDirectories(folder.resolve("FOLDER"));
    Files.writeString(
        folder.resolve("FOLDER/a.txt"),
        "Egypt accused Ethiopia of filling the reservoir without an agreement on 19 July 2020.\n");
    SmallSeries.write(folder, 120);
    Files.writeString(folder.resolve("edges.csv"), "a,b,sign\nA,B,1\nA,C,-1\nB,C,1\n");
    Files.writeString(folder.resolve("truce.toml"), scenario());
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(7);
    for (String command : commands()) {
      String placed = command.replace("FOLDER", folder.resolve("FOLDER").toString());
      Run run = Run.in(folder, placed.split(" "));
      assertThat(run.exit()).as(command + "\n" + run.err()).isZero();
      assertThat(run.out() + run.err()).as(command).isNotBlank();
    }
  }

  @Test
  void theGuideToScenariosHasAnExampleThatRuns() throws IOException {
    SmallSeries.write(folder, 120);
    Files.writeString(folder.resolve("truce.toml"), scenario());
    Run run = Run.in(folder, "scenario", "truce.toml");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Holding threat changes");
  }

  @Test
  void everyCommandOfTheTableExists() throws IOException {
    Path readme = Path.of(System.getProperty("entente.root"), "README.md");
    List<String> rows =
        Files.readAllLines(readme).stream().filter(line -> line.startsWith("| `")).toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(11);
    for (String row : rows) {
      String name = row.substring(3).split("[ `]")[0];
      assertThat(Run.in(folder, name, "--help").exit()).as(row).isZero();
    }
  }
}
