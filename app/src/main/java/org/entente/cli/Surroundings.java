package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.cli.internal.DataOutput;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;

/**
 * What a command finds around itself.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for messages
 * @param environment the variables of the environment
 * @param folder the current folder
 * @param terminals whether standard output and standard error are terminals
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Map<String, String> environment,
    Path folder,
    Terminals terminals) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /**
   * Which streams a person sees.
   *
   * @param out whether standard output is a terminal
   * @param err whether standard error is one
   */
  public record Terminals(boolean out, boolean err) {}

  /** Those of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Path.of(""),
        new Terminals(isTerminal(1), isTerminal(2)));
  }

  /** The inputs that a user names, with relative paths starting in the current folder. */
  List<String> inputs(List<String> arguments) {
    return arguments.stream().map(this::input).toList();
  }

  private String input(String argument) {
    if (argument.equals("-") || argument.matches("(?i)https?://.*")) {
      return argument;
    }
    try {
      return folder.resolve(argument).toString();
    } catch (InvalidPathException e) {
      return argument;
    }
  }

  /**
   * The settings that hold here.
   *
   * @param options what the command line says; it goes before everything else
   * @throws org.entente.cli.internal.CommandException if a setting is wrong
   */
  Settings settings(SettingLayer options) {
    return new SettingSources(environment, folder).under(options);
  }

  /** A buffered writer to standard output, in UTF-8; flush it at the end. */
  Writer writer() {
    return DataOutput.writer(out);
  }

  /** Says something on standard error. */
  void say(String message) {
    err.println(message);
    err.flush();
  }

  /** Whether colours are wanted: on a terminal, unless {@code NO_COLOR} is set. */
  boolean colour() {
    return terminals.out() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Whether the user asked for stack traces. */
  boolean trace() {
    return "1".equals(environment.get("ENTENTE_TRACE"));
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.exists(Path.of("/proc/self/fd"))) {
      return System.console() != null;
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
