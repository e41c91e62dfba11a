package org.entente.cli;

import org.entente.cli.internal.CommandException;
import picocli.CommandLine.Option;

/** The store that a command asks, and whose values it goes by. */
final class AskedStoreOption extends StoreOption {
  @Option(
      names = "--corrected",
      description = "Go by what people decided, else by what the model coded (default).")
  private boolean corrected;

  @Option(
      names = "--machine",
      description = "Go by what the model coded alone, as if nobody had corrected anything.")
  private boolean machine;

  @Override
  boolean isMachineOnly() {
    if (corrected && machine) {
      throw CommandException.usage("Give --corrected or --machine, not both.");
    }
    return machine;
  }
}
