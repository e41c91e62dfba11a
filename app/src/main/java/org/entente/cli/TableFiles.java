package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.RowAnswer;
import org.entente.cli.internal.RowMapping;
import org.entente.cli.internal.TsvHeader;
import org.entente.cli.internal.TsvReader;
import org.entente.cli.internal.TsvRow;
import org.entente.cli.internal.TsvWriter;
import picocli.CommandLine.Option;

/** Where a command that adds columns to a table reads and writes. */
final class TableFiles {
  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description =
          "Table to read: tab-separated, UTF-8, names of columns first; - is standard input.")
  private String in = "-";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Table to write; - is standard output.")
  private String out = "-";

  /** What is done to a table whose first row is known. */
  interface Plan {
    RowMapping mapping(TsvHeader header);

    RowAnswer answer(TsvHeader header, TsvRow row);
  }

  /** Copies the table by {@code plan}; gives the exit code. */
  int copy(Surroundings surroundings, Plan plan) throws IOException {
    if (!in.equals("-")
        && !out.equals("-")
        && same(path(surroundings, in), path(surroundings, out))) {
      throw CommandException.usage("--in and --out are the same file; write to another one.");
    }
    try (TsvReader table = new TsvReader(reader(surroundings))) {
      TsvHeader header = header(table);
      RowMapping mapping = plan.mapping(header);
      Function<TsvRow, RowAnswer> work = row -> plan.answer(header, row);
      try (Writer writer = writer(surroundings)) {
        boolean clean = mapping.run(table, new TsvWriter(writer), work, surroundings::say);
        return clean ? ExitCode.DONE : ExitCode.REFUSED;
      }
    } catch (CharacterCodingException e) {
      throw notUtf8();
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException ? notUtf8() : e;
    }
  }

  private TsvHeader header(TsvReader table) throws IOException {
    String source = in.equals("-") ? "standard input" : in;
    List<String> names =
        table
            .next()
            .orElseThrow(
                () ->
                    CommandException.failed(
                        source + " is empty; its first line must name the columns."))
            .cells();
    return new TsvHeader(source, names);
  }

  private BufferedReader reader(Surroundings surroundings) throws IOException {
    InputStream stream =
        in.equals("-") ? surroundings.in() : Files.newInputStream(path(surroundings, in));
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
  }

  private Writer writer(Surroundings surroundings) throws IOException {
    if (out.equals("-")) {
      return surroundings.writer();
    }
    Path file = path(surroundings, out);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw CommandException.failed("The folder " + folder + " for --out does not exist.");
    }
    return Files.newBufferedWriter(file);
  }

  private static Path path(Surroundings surroundings, String name) {
    return surroundings.folder().resolve(name);
  }

  private static boolean same(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }

  private CommandException notUtf8() {
    return CommandException.failed(
        (in.equals("-") ? "standard input" : in) + " is not UTF-8 text; convert it first.");
  }
}
