package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.entente.cli.internal.ClosedOutput;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.lexicon.LexiconException;
import org.entente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where exceptions become a message and an exit code. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Surroundings surroundings;

  ErrorHandler(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    surroundings.say("entente: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, surroundings.err());
    surroundings.say(
        "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ClosedOutput) {
      return ExitCode.DONE;
    }
    surroundings.say("entente: " + message(e));
    if (surroundings.trace()) {
      e.printStackTrace(surroundings.err());
      surroundings.err().flush();
    }
    return e instanceof CommandException expected ? expected.exitCode() : ExitCode.FAILED;
  }

  private static String message(Exception e) {
    if (e instanceof CommandException
        || e instanceof LexiconException
        || e instanceof StoreException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return message(unchecked.getCause());
    }
    if (e instanceof IOException io) {
      return ofFile(io);
    }
    return "something went wrong inside ("
        + e
        + "). Set ENTENTE_TRACE=1 to see where, and report it.";
  }

  private static String ofFile(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist; check the path.";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be opened; check its permissions.";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason() + ".";
    }
    return String.valueOf(e.getMessage());
  }
}
