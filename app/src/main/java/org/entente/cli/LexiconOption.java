package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.SettingLayer;
import org.entente.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The lexicon that a command works with. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Folder of your own, laid over the lexicon that ships; may be given several times.")
  private @Nullable List<Path> folders;

  @Nullable List<Path> folders() {
    return folders;
  }

  Lexicon load(Surroundings surroundings) {
    return load(surroundings.settings(SettingLayer.NOTHING.withLexicon(folders)).lexicon());
  }

  static Lexicon load(List<Path> folders) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw CommandException.usage("The lexicon folder " + folder + " does not exist.");
      }
    }
    return folders.isEmpty() ? Lexicon.packaged() : Lexicon.packagedWith(folders);
  }
}
