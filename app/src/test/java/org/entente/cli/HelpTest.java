package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HelpTest {
  @TempDir Path folder;

  @Test
  void everyCommandExplainsItselfWithAnExample() {
    for (CommandLine command : all()) {
      List<String> arguments = names(command);
      arguments.add("--help");
      Run run = Run.in(folder, arguments.toArray(String[]::new));
      assertThat(run.exit()).as(arguments.toString()).isZero();
      assertThat(run.out()).contains("Usage: entente").contains("Example:").contains("--help");
    }
  }

  @Test
  void everyExampleIsWellFormed() {
    int examples = 0;
    for (CommandLine command : all()) {
      for (String line : command.getCommandSpec().usageMessage().footer()) {
        if (line.startsWith("  entente ")) {
          String[] words = line.strip().split(" ");
          root().parseArgs(Arrays.copyOfRange(words, 1, words.length));
          examples++;
        }
      }
    }
    assertThat(examples).isGreaterThanOrEqualTo(9);
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Run.in(folder, "--version").out()).matches("entente \\d+\\.\\d+\\.\\d+\\S*\\s+");
  }

  @Test
  void nothingToDoIsWrongUsage() {
    Run run = Run.in(folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("entente").contains("--help");
  }

  @Test
  void aMistypedCommandIsCorrected() {
    Run run = Run.in(folder, "clasify", "x.txt");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("clasify").contains("entente classify").doesNotContain("\tat ");
  }

  @Test
  void helpHasNoColourOutsideATerminal() {
    assertThat(Run.in(folder, "--help").out()).doesNotContain("\u001b");
  }

  private CommandLine root() {
    return Main.commandLine(
        new Surroundings(
            System.in,
            System.out,
            new PrintWriter(System.err),
            Map.of(),
            folder,
            new Surroundings.Terminals(false, false)));
  }

  private List<CommandLine> all() {
    List<CommandLine> all = new ArrayList<>(List.of(root()));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).getSubcommands().values());
    }
    return all;
  }

  private static List<String> names(CommandLine command) {
    String[] words = command.getCommandSpec().qualifiedName().split(" ");
    return new ArrayList<>(Arrays.asList(words).subList(1, words.length));
  }
}
