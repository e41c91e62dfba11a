package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command as a user runs it.
 *
 * @param exit the exit code
 * @param out what was printed as data
 * @param err what was said
 */
record Run(int exit, String out, String err) {

  /** Runs a command in a folder. */
  static Run in(Path folder, String... arguments) {
    return new Place(folder, Map.of(), "").run(arguments);
  }

  /**
   * Where commands run.
   *
   * @param folder the current folder
   * @param environment its variables
   * @param stdin what stands on standard input
   */
  record Place(Path folder, Map<String, String> environment, String stdin) {
    Place with(String variable, String value) {
      Map<String, String> more = new TreeMap<>(environment);
      more.put(variable, value);
      return new Place(folder, more, stdin);
    }

    Place typing(String text) {
      return new Place(folder, environment, text);
    }

    Run run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StringWriter err = new StringWriter();
      int exit = Main.run(surroundings(out, err), arguments);
      return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** Runs with another standard output; gives exit code and messages. */
    Run into(OutputStream out, String... arguments) {
      StringWriter err = new StringWriter();
      return new Run(Main.run(surroundings(out, err), arguments), "", err.toString());
    }

    private Surroundings surroundings(OutputStream out, StringWriter err) {
      return new Surroundings(
          new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
          out,
          new PrintWriter(err, true),
          environment,
          folder,
          new Surroundings.Terminals(false, false));
    }
  }

  static Place at(Path folder) {
    return new Place(folder, Map.of(), "");
  }
}
