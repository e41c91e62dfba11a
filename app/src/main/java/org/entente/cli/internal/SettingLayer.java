package org.entente.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings from one place, such as the command line; null where the place says nothing.
 *
 * @param store as in {@link Settings}
 * @param lexicon as in {@link Settings}
 * @param threads as in {@link Settings}
 * @param minConfidence as in {@link Settings}
 */
public record SettingLayer(
    @Nullable Path store,
    @Nullable List<Path> lexicon,
    @Nullable Integer threads,
    @Nullable Double minConfidence) {

  /** A place that says nothing. */
  public static final SettingLayer NOTHING = new SettingLayer(null, null, null, null);

  public SettingLayer withStore(@Nullable Path folder) {
    return new SettingLayer(folder, lexicon, threads, minConfidence);
  }

  public SettingLayer withLexicon(@Nullable List<Path> folders) {
    return new SettingLayer(store, folders, threads, minConfidence);
  }

  public SettingLayer withThreads(@Nullable Integer count) {
    return new SettingLayer(store, lexicon, count, minConfidence);
  }

  public SettingLayer withMinConfidence(@Nullable Double confidence) {
    return new SettingLayer(store, lexicon, threads, confidence);
  }

  /** These settings, and {@code below} where nothing is set here. */
  Settings over(Settings below) {
    return new Settings(
        store == null ? below.store() : store,
        lexicon == null ? below.lexicon() : lexicon,
        threads == null ? below.threads() : threads,
        minConfidence == null ? below.minConfidence() : minConfidence);
  }
}
