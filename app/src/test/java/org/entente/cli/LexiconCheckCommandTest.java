package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckCommandTest {
  @TempDir Path folder;

  @Test
  void theLexiconThatShipsHasNoFault() {
    Run run = Run.in(folder, "lexicon", "check");
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).endsWith("no faults.\n");
  }

  @Test
  void faultsAreNamedWithFileAndLine() throws IOException {
    Path states = Files.createDirectories(folder.resolve("mine/actors/states"));
    Files.writeString(states.resolve("QQQ.toml"), "code = \"QQX\"\nkind = \"stat\"\n");
    Run run = Run.in(folder, "lexicon", "check", "mine");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("actors/states/QQQ.toml:1: ");
  }

  @Test
  void anAbsentFolderIsWrongUsage() {
    Run run = Run.in(folder, "lexicon", "check", "nowhere");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere does not exist");
  }

  @Test
  void faultsOfLedgersAreNamed(@TempDir Path own) throws IOException {
    Files.writeString(own.resolve("ledgers.toml"), "[[ledger]]\nname = \"visits\"\n");
    Run run = Run.in(folder, "lexicon", "check", own.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("ledgers.toml:1: each ledger needs a name and rules");
  }
}
