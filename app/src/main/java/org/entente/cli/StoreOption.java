package org.entente.cli;

import java.nio.file.Path;
import org.entente.cli.internal.SettingLayer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store that a command works with. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: entente-store in the current folder).")
  private @Nullable Path folder;

  /** Adds what the command line says. */
  SettingLayer on(SettingLayer layer) {
    return layer.withStore(folder);
  }
}
