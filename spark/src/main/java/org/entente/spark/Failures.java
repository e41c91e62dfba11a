package org.entente.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import org.apache.hadoop.mapred.InvalidInputException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkException;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.entente.lexicon.LexiconException;
import org.entente.spark.internal.ForeignFolder;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where exceptions become a message and an exit code. */
record Failures(PrintWriter err) implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    err.println("entente-spark: " + e.getMessage());
    err.println(
        "Try '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help' for what it takes.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    err.println("entente-spark: " + message(e));
    if ("1".equals(System.getenv("ENTENTE_TRACE"))) {
      e.printStackTrace(err);
    }
    return isUsage(e) ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private static boolean isUsage(Exception e) {
    return e instanceof ForeignFolder || e instanceof FileNotFoundException;
  }

  private static String message(Exception e) {
    if (e instanceof ForeignFolder
        || e instanceof FileNotFoundException
        || e instanceof LexiconException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof AccessControlException || e instanceof InvalidInputException) {
      return firstLine(e) + "; check path and permissions.";
    }
    if (e instanceof SparkException
        || e instanceof StreamingQueryException
        || e instanceof IOException) {
      return firstLine(e) + ". What was coded so far is kept: run the same command again to go on.";
    }
    return "something went wrong inside ("
        + firstLine(e)
        + "). Set ENTENTE_TRACE=1 to see where, and report it.";
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getName());
  }
}
