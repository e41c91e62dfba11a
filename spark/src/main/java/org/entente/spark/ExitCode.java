package org.entente.spark;

/** How a command ended. */
final class ExitCode {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private ExitCode() {}
}
