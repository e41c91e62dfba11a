package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a lexicon; {@link #small} is the one that other tests use. */
public class LexiconTest {
  /** The folder of the tests' own small lexicon. */
  public static Path smallFolder() {
    try {
      return Path.of(LexiconTest.class.getResource("/lexicon-small").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tests' own small lexicon. */
  public static Lexicon small() {
    return Lexicon.of(List.of(smallFolder()));
  }

  @Test
  void readsWhoHeldWhichOffice() {
    State russia = (State) small().actor("RUS").orElseThrow();
    assertThat(russia.capitals()).containsExactly("Moscow");
    Office president = russia.profile().offices().get(0);
    assertThat(president.holders().get(1).name()).isEqualTo("Dmitry Medvedev");
    assertThat(president.holders().get(1).covers(LocalDate.of(2010, 1, 1))).isTrue();
    assertThat(president.holders().get(2).to()).isNull();
  }

  @Test
  void aPastStateIsRecordedUnderItsSuccessor() {
    State soviet = (State) small().actor("SUN").orElseThrow();
    assertThat(soviet.recordCode()).isEqualTo("RUS");
  }

  @Test
  void readsTheWordsOfEvents() {
    EventWords agree = small().event(EventType.AGREE).orElseThrow();
    assertThat(agree.quad()).isEqualTo(Quad.VERBAL_COOPERATION);
    assertThat(agree.verbs().get(0).forms()).containsExactly("agreed");
    assertThat(agree.modes().get(0).cameo()).isEqualTo("036");
    assertThat(agree.cameo().get(0).context()).isEqualTo("diplomatic");
  }

  @Test
  void aFileOfTheSamePathReplacesOursAndANewOneIsAdded(@TempDir Path own) throws IOException {
    Path states = Files.createDirectories(own.resolve("actors/states"));
    Files.writeString(states.resolve("TUR.toml"), state("TUR", "Türkiye"));
    Files.writeString(states.resolve("FIN.toml"), state("FIN", "Finland"));
    Lexicon laid = Lexicon.of(List.of(smallFolder(), own));
    assertThat(laid.actor("TUR").orElseThrow().name()).isEqualTo("Türkiye");
    assertThat(laid.actor("FIN")).isPresent();
    assertThat(laid.actor("RUS")).isPresent();
  }

  @Test
  void whatCannotBeReadNamesFileAndLine(@TempDir Path own) throws IOException {
    Path states = Files.createDirectories(own.resolve("actors/states"));
    Files.writeString(states.resolve("FIN.toml"), "code = \"FIN\"\nname = Finland\n");
    assertThatThrownBy(() -> Lexicon.of(List.of(own)))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("actors/states/FIN.toml:2: ");
  }

  @Test
  void thePackagedLexiconIsOnTheClassPath() {
    assertThat(Lexicon.packaged().notActors().phrases()).containsKey("South China Sea");
  }

  private static String state(String code, String name) {
    return "code = \"" + code + "\"\nkind = \"state\"\nname = \"" + name + "\"\n";
  }
}
