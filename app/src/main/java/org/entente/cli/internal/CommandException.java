package org.entente.cli.internal;

/** A command cannot go on; the message says what is wrong, where, and what to do. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The user asked for something that cannot be. */
  public static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  /** What the user asked for could not be done. */
  public static CommandException failed(String message) {
    return new CommandException(ExitCode.FAILED, message);
  }

  public int exitCode() {
    return exitCode;
  }
}
