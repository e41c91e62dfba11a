package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquipmentTest {
  private static final String TANK =
      "[[system]]\nname = \"T-55\"\nkind = \"tank\"\nproducers = [\"RUS\"]\n";

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve("equipment"));
    Files.writeString(folder.resolve("equipment").resolve(file), text);
  }

  private List<String> faults() {
    return LexiconCheck.of(List.of(folder)).stream().map(Fault::toString).toList();
  }

  @Test
  void systemsAreReadFromEveryFile() throws IOException {
    write("armour.toml", TANK);
    write(
        "helicopters.toml",
        "[[system]]\nname = \"Mi-35\"\nnames = [\"Mi-35M\"]\nkind = \"helicopter\"\n"
            + "producers = [\"RUS\"]\n");
    assertThat(faults()).isEmpty();
    assertThat(Lexicon.of(List.of(folder)).equipment())
        .containsExactly(
            new Equipment("T-55", List.of(), "tank", List.of("RUS")),
            new Equipment("Mi-35", List.of("Mi-35M"), "helicopter", List.of("RUS")));
  }

  @Test
  void aNameStandsOnlyOnceInAllFiles() throws IOException {
    write("armour.toml", TANK + TANK.replace("T-55", "T-62"));
    write(
        "tanks.toml",
        "\n" + TANK.replace("T-55", "t-55").replace("kind", "names = [\"T-62\"]\nkind"));
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "equipment/tanks.toml:3: \"t-55\" is already a name of T-55 in equipment/armour.toml",
            "equipment/tanks.toml:4: \"T-62\" is already a name of T-62 in equipment/armour.toml");
  }

  @Test
  void producersAreStatesAndEveryKeyIsKnown() throws IOException {
    write(
        "armour.toml", TANK.replace("RUS", "RUX").replace("kind = \"tank\"", "calibre = \"100\""));
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "equipment/armour.toml:1: has no \"kind\"",
            "equipment/armour.toml:3: unknown key \"calibre\"",
            "equipment/armour.toml:4: unknown producer RUX");
  }

  @Test
  void aSystemWithoutAKindCannotBeRead() throws IOException {
    write("armour.toml", TANK + "[[system]]\nname = \"T-62\"\nproducers = []\n");
    assertThatThrownBy(() -> Lexicon.of(List.of(folder)))
        .isInstanceOf(LexiconException.class)
        .hasMessage("equipment/armour.toml:5: has no \"kind\"");
  }
}
