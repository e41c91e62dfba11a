package org.entente.cli.internal;

/** How a command ended, as other programs see it. */
public final class ExitCode {
  /** All was done. */
  public static final int DONE = 0;

  /** Done, but some inputs were refused; each is named on standard error. */
  public static final int REFUSED = 1;

  /** The command line or a setting is wrong. */
  public static final int USAGE = 2;

  /** The command could not be carried out. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
