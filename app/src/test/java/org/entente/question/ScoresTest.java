package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.exchange.layout.Coding;
import org.entente.exchange.layout.EventCodes;
import org.entente.lexicon.EventWords;
import org.entente.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Imported and coded events are measured by the same scale. */
class ScoresTest {
  @Test
  void anImportedActHasTheScoreThatTheLexiconGivesItsTypeAndMode() {
    Map<String, Double> lexicon = new TreeMap<>();
    Map<String, Double> imported = new TreeMap<>();
    for (EventWords words : Lexicon.packaged().events()) {
      String type = words.type().name();
      lexicon.put(type, words.score());
      imported.put(type, score(type, ""));
      for (EventWords.Mode mode : words.modes()) {
        lexicon.put(type + " " + mode.name(), mode.score());
        imported.put(type + " " + mode.name(), score(type, mode.name()));
      }
    }
    assertThat(lexicon).hasSizeGreaterThan(40);
    assertThat(imported).isEqualTo(lexicon);
  }

  private static double score(String type, String mode) {
    Coding coding = EventCodes.plover(type, mode, Set.of());
    return Objects.requireNonNull(coding, type).score();
  }
}
