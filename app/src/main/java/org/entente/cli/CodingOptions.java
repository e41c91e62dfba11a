package org.entente.cli;

import java.io.IOException;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.Settings;
import org.entente.event.Coder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How documents are coded. */
final class CodingOptions {
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Least probability of an event for it to be written down, 0 to 1.")
  private @Nullable Double minConfidence;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents at a time (default: as many as there are processors).")
  private @Nullable Integer threads;

  /** What the command line says. */
  SettingLayer layer() {
    return SettingLayer.NOTHING
        .withLexicon(lexicon.folders())
        .withMinConfidence(minConfidence)
        .withThreads(threads);
  }

  /** A coder by these settings. */
  static Coder coder(Settings settings) throws IOException {
    return Coder.load(() -> LexiconOption.load(settings.lexicon()), settings.minConfidence());
  }
}
