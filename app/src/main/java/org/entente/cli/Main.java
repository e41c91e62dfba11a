package org.entente.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Entente's command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  static int run(Surroundings surroundings, String... arguments) {
    return commandLine(surroundings).execute(arguments);
  }

  static CommandLine commandLine(Surroundings surroundings) {
    ErrorHandler errors = new ErrorHandler(surroundings);
    CommandLine commands = new CommandLine(new EntenteCommand());
    commands.getCommandSpec().usageMessage().description(ABOUT).footer(EXIT_CODES);
    commands
        .addSubcommand(new CodeCommand(surroundings))
        .addSubcommand(new ReadCommand(surroundings))
        .addSubcommand(new WatchCommand(surroundings))
        .addSubcommand(new ImportCommand(surroundings))
        .addSubcommand(new RelationCommand(surroundings))
        .addSubcommand(new LimitsCommand(surroundings))
        .addSubcommand(new ReportCommand(surroundings))
        .addSubcommand(new DigestCommand(surroundings))
        .addSubcommand(new ContradictionsCommand(surroundings))
        .addSubcommand(new LedgerCommand(surroundings))
        .addSubcommand(new SourcesCommand(surroundings))
        .addSubcommand(new VarCommand(surroundings))
        .addSubcommand(new BalanceCommand(surroundings))
        .addSubcommand(new ScenarioCommand(surroundings))
        .addSubcommand(new ActorsCommand(surroundings))
        .addSubcommand(new ClassifyCommand(surroundings))
        .addSubcommand(
            new CommandLine(new LexiconCommand())
                .addSubcommand(new LexiconCheckCommand(surroundings)))
        .addSubcommand(new ExportCommand(surroundings))
        .addSubcommand(
            new CommandLine(new StoreCommand())
                .addSubcommand(new StoreInfoCommand(surroundings))
                .addSubcommand(new StoreRebuildCommand(surroundings)))
        .addSubcommand(new ServeCommand(surroundings))
        .addSubcommand(new DemoCommand(surroundings))
        .addSubcommand(new WarmCommand());
    return commands
        .setOut(
            new PrintWriter(
                new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true))
        .setErr(surroundings.err())
        .setColorScheme(Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  private static final String[] ABOUT = {
    "Reads what is written about states and shows who did what to whom, when, and who says so."
  };

  private static final String[] EXIT_CODES = {
    "",
    "Exit codes: 0 done; 1 done, but some inputs were refused; 2 wrong usage; 3 failed.",
    "Settings: an option, else an environment variable (ENTENTE_STORE, ENTENTE_LEXICON,",
    "ENTENTE_THREADS, ENTENTE_MIN_CONFIDENCE), else entente.toml in the current folder.",
    "",
    "Example:",
    "  entente demo"
  };
}
