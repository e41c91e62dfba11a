package org.entente.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTest {
  private static final String HEAD = "[[ledger]]\nname = \"x\"\nrows = \"visit\"\n";

  @TempDir Path folder;

  private List<Ledger> read(String toml) throws IOException {
    Files.writeString(folder.resolve("ledgers.toml"), toml);
    return Ledgers.read(List.of(folder));
  }

  @Test
  void theLedgersThatShipAreFive() {
    assertThat(Ledgers.read(List.of()))
        .extracting(Ledger::name)
        .containsExactly("visits", "exercises", "arms", "agreements", "statements");
  }

  @Test
  void aFolderOfOnesOwnReplacesThem() throws IOException {
    assertThat(read(HEAD + "[[ledger.rule]]\ntypes = [\"AID\"]\n"))
        .extracting(Ledger::rows)
        .containsExactly(Ledger.Rows.VISIT);
  }

  @Test
  void faultsNameFileAndLine() {
    assertThatThrownBy(() -> read(HEAD + "[[ledger.rule]]\ntypes = [\"HELP\"]\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(folder.resolve("ledgers.toml") + ":5: 'HELP' is not known among types");
    assertThatThrownBy(
            () -> read(HEAD + "[[ledger.rule]]\ntypes = [\"AID\"]\nwords = [\"@gifts\"]\n"))
        .hasMessageEndingWith(":6: '@gifts' is not known among lists");
    assertThatThrownBy(() -> read("\n[[ledger]]\nname = \"x\"\n"))
        .hasMessageEndingWith(
            "ledgers.toml:2: each ledger needs a name and rules, each rule needs types");
    assertThatThrownBy(() -> read("[[ledger]]\nname = x\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("ledgers.toml:2: ");
    assertThatThrownBy(
            () -> read(HEAD.replace("visit", "trip") + "[[ledger.rule]]\ntypes = [\"AID\"]\n"))
        .hasMessageEndingWith(":3: 'trip' is not known among rows");
  }
}
