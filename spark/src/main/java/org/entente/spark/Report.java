package org.entente.spark;

import picocli.CommandLine;

/** Says what a job has come to. */
record Report(CommandLine command) {

  /** The counts go to standard output, what was refused to standard error; the exit code. */
  int say(CodingSummary summary, String out) {
    for (String refused : summary.examples()) {
      command.getErr().println("entente-spark: refused " + refused);
    }
    if (summary.refused() > summary.examples().size()) {
      command.getErr().println("entente-spark: all that was refused is in " + out + "/refused");
    }
    command.getErr().flush();
    command.getOut().print(summary.text() + "lake       " + out + "\n");
    command.getOut().flush();
    return summary.refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
