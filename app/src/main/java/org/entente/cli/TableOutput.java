package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.entente.cli.internal.CommandException;
import org.entente.exchange.Table;
import org.entente.exchange.TableCsv;
import org.entente.exchange.TableJson;
import org.entente.store.Parquet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a table goes, and in which form. */
final class TableOutput {
  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private TableFormat format = TableFormat.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write instead of standard output; parquet needs one.")
  private @Nullable Path file;

  /** Refuses options that do not go together. */
  void check() {
    if (format == TableFormat.PARQUET && file == null) {
      throw CommandException.usage("--format parquet writes a file; name it with --out FILE.");
    }
  }

  /**
   * Writes the table.
   *
   * @param kind of its rows, for JSON Lines
   * @param table rows
   * @param text the same for people
   */
  void write(Surroundings surroundings, String kind, Table table, Supplier<String> text)
      throws IOException {
    Path target = file == null ? null : surroundings.folder().resolve(file);
    if (format == TableFormat.PARQUET && target != null) {
      Parquet.write(table, target);
    } else if (target != null) {
      try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
        print(kind, table, text, out);
      }
    } else {
      Writer out = surroundings.writer();
      print(kind, table, text, out);
      out.flush();
    }
  }

  private void print(String kind, Table table, Supplier<String> text, Writer out)
      throws IOException {
    switch (format) {
      case JSONL -> TableJson.write(kind, table, out);
      case CSV -> TableCsv.write(table, out);
      default -> out.write(text.get());
    }
  }
}
