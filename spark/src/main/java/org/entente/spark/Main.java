package org.entente.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code entente-spark.jar}, for {@code spark-submit}. */
@Command(
    name = "entente-spark",
    description = "Codes documents on Apache Spark, and counts what was coded.",
    subcommands = {CodeCommand.class, WatchCommand.class, RelationCommand.class},
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 done; 1 done, but some inputs were refused; 2 wrong usage; 3 failed."
    })
public final class Main {
  private Main() {}

  /** Runs one command. */
  public static void main(String[] arguments) {
    int code =
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    if (code != ExitCode.DONE) {
      // Otherwise the end is left to Spark, which on some clusters takes an exit for a failure.
      System.exit(code);
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Failures failures = new Failures(err);
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .execute(arguments);
  }
}
