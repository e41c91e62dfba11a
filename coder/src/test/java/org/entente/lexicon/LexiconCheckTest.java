package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  private static final String SOURCE = "[[source]]\ntext = \"t\"\n";

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> faults() {
    return LexiconCheck.of(List.of(folder)).stream().map(Fault::toString).toList();
  }

  @Test
  void aSoundLexiconHasNoFaults() {
    assertThat(LexiconCheck.of(List.of(LexiconTest.smallFolder())))
        .extracting(Fault::message)
        .containsExactly();
  }

  @Test
  void unknownKeysAndMissingSources() throws IOException {
    write(
        "actors/states/FIN.toml", "code = \"FIN\"\nkind = \"state\"\nname = \"F\"\nsize = \"x\"\n");
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "actors/states/FIN.toml:4: unknown key \"size\"",
            "actors/states/FIN.toml:1: has no \"source\"");
  }

  @Test
  void codesThatNobodyUsesOrThatAreNotTheFilesName() throws IOException {
    write("actors/states/FIN.toml", state("FNX", "Finland", "neighbours = [\"QQQ\"]\n"));
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "actors/states/FIN.toml:1: code \"FNX\" is not the file's name",
            "actors/states/FIN.toml:1: \"FNX\" is no ISO 3166-1 alpha-3 code",
            "actors/states/FIN.toml:4: unknown neighbour QQQ");
  }

  @Test
  void datesThatRunBackwardsAndTermsThatOverlap() throws IOException {
    write(
        "actors/states/FIN.toml",
        state("FIN", "Finland", "")
            + """
            [[office]]
            title = "president"
            sector = "GOVT"
            holders = [
              { name = "A", from = "2000-02-30", to = "2001" },
              { name = "B", from = "2003", to = "2002" },
              { name = "C", from = "2004-01-01", to = "2006-06-01" },
              { name = "D", from = "2006-01-01" },
            ]
            """);
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "actors/states/FIN.toml:8: unknown sector \"GOVT\"",
            "actors/states/FIN.toml:10: \"from\" is no date: \"2000-02-30\"",
            "actors/states/FIN.toml:11: B begins after it ends",
            "actors/states/FIN.toml:13: president: the terms of C and D overlap");
  }

  @Test
  void namesOfTwoFilesNeedANote() throws IOException {
    write("actors/states/COD.toml", state("COD", "Congo", ""));
    write("actors/states/COG.toml", state("COG", "Congo", ""));
    assertThat(faults())
        .containsExactly(
            "actors/states/COG.toml:3: \"Congo\" is a name of COD, COG,"
                + " and no [[ambiguous]] says so");
  }

  @Test
  void wordsOfEventsNeedAnExampleThatHoldsThemAndANearMiss() throws IOException {
    write(
        "events/AGREE.toml",
        """
        type = "AGREE"
        quad = "verbal conflict"
        definition = "d"
        score = 2.5
        [[verb]]
        lemma = "agree"
        example = "Norway refused."
        near_miss = "n"
        [[noun]]
        lemma = "pledge"
        example = "Two pledges were made."
        """);
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "events/AGREE.toml:2: AGREE is verbal cooperation, not \"verbal conflict\"",
            "events/AGREE.toml:5: the example does not hold \"agree\"",
            "events/AGREE.toml:9: has no \"near_miss\"");
  }

  private static String state(String code, String name, String more) {
    return "code = \"%s\"\nkind = \"state\"\nname = \"%s\"\n%s".formatted(code, name, more)
        + SOURCE;
  }
}
