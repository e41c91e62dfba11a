package org.entente.cli;

import java.nio.file.Path;
import org.entente.cli.internal.SettingLayer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store that a command works with. */
class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: entente-store in the current folder).")
  private @Nullable Path folder;

  /** Whether only what the model coded counts. */
  boolean isMachineOnly() {
    return false;
  }

  /** Adds what the command line says. */
  SettingLayer on(SettingLayer layer) {
    return layer.withStore(folder);
  }
}
