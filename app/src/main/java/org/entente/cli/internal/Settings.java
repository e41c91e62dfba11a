package org.entente.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.entente.event.Coder;

/**
 * What can be set once and for all.
 *
 * @param store folder of the store
 * @param lexicon folders laid over the lexicon that ships, the later over the earlier
 * @param threads how many documents are coded at a time
 * @param minConfidence least probability of an event for it to be written down
 */
public record Settings(Path store, List<Path> lexicon, int threads, double minConfidence) {
  public Settings {
    lexicon = List.copyOf(lexicon);
  }

  /** What holds where nothing is set. */
  public static Settings defaults() {
    return new Settings(
        Path.of("entente-store"),
        List.of(),
        Runtime.getRuntime().availableProcessors(),
        Coder.DEFAULT_MIN_CONFIDENCE);
  }
}
