package org.entente.cli;

import java.util.function.Supplier;
import org.entente.cli.internal.CommandException;

/** What a measure refuses becomes a message that names the file. */
final class Estimation {
  private Estimation() {}

  /**
   * The result of a computation.
   *
   * @param source the file that the data come from
   * @throws CommandException if the data do not bear it, with the reason
   */
  static <T> T of(String source, Supplier<T> computation) {
    try {
      return computation.get();
    } catch (IllegalArgumentException e) {
      throw CommandException.failed(source + ": " + e.getMessage() + ".");
    }
  }
}
