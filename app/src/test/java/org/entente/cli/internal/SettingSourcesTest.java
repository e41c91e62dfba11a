package org.entente.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingSourcesTest {
  @TempDir Path folder;

  @Test
  void defaultsArePinned() {
    assertThat(Settings.defaults())
        .isEqualTo(
            new Settings(
                Path.of("entente-store"),
                List.of(),
                Runtime.getRuntime().availableProcessors(),
                0.65));
  }

  @Test
  void theFolderOfTheStoreIsSoughtWhereTheCommandRuns() {
    Settings settings = sources(Map.of()).under(SettingLayer.NOTHING);
    assertThat(settings.store()).isEqualTo(folder.resolve("entente-store"));
  }

  @Test
  void optionsGoBeforeEnvironmentBeforeFile() throws IOException {
    file("store = 'file'\nthreads = 3\nmin-confidence = 0.3\nlexicon = ['a', 'b']\n");
    Map<String, String> environment =
        Map.of("ENTENTE_STORE", "environment", "ENTENTE_THREADS", "2");
    Settings settings =
        sources(environment).under(SettingLayer.NOTHING.withStore(Path.of("option")));
    assertThat(settings.store()).isEqualTo(folder.resolve("option"));
    assertThat(settings.threads()).isEqualTo(2);
    assertThat(settings.minConfidence()).isEqualTo(0.3);
    assertThat(settings.lexicon()).containsExactly(folder.resolve("a"), folder.resolve("b"));
  }

  @Test
  void severalLexiconFoldersFitIntoOneVariable() {
    Map<String, String> environment = Map.of("ENTENTE_LEXICON", "x" + File.pathSeparator + "y");
    assertThat(sources(environment).under(SettingLayer.NOTHING).lexicon())
        .containsExactly(folder.resolve("x"), folder.resolve("y"));
  }

  @Test
  void unknownSettingsAreNamed() throws IOException {
    file("treads = 3\n");
    assertThatThrownBy(() -> sources(Map.of()).under(SettingLayer.NOTHING))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("treads")
        .hasMessageContaining("threads");
  }

  @Test
  void brokenTomlIsNamedWithItsLine() throws IOException {
    file("store = 'x'\nthreads = = 3\n");
    assertThatThrownBy(() -> sources(Map.of()).under(SettingLayer.NOTHING))
        .hasMessageContaining("entente.toml:2");
  }

  @Test
  void valuesOutOfRangeAreNamedWithTheirOrigin() {
    assertThatThrownBy(() -> sources(Map.of("ENTENTE_THREADS", "many")).under(SettingLayer.NOTHING))
        .hasMessage("ENTENTE_THREADS is 'many', but must be a whole number from 1 to 1024.");
    assertThatThrownBy(() -> sources(Map.of()).under(SettingLayer.NOTHING.withMinConfidence(1.5)))
        .hasMessage("--min-confidence is '1.5', but must be a number from 0 to 1.");
  }

  private void file(String toml) throws IOException {
    Files.writeString(folder.resolve("entente.toml"), toml);
  }

  private SettingSources sources(Map<String, String> environment) {
    return new SettingSources(environment, folder);
  }
}
