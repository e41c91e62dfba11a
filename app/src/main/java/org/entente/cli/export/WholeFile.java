package org.entente.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.cli.internal.CommandException;

/** Files that come into their place only when they are whole. */
final class WholeFile {
  private WholeFile() {}

  /** Writes into a file. */
  @FunctionalInterface
  interface Filling {
    void fill(Writer out) throws IOException;
  }

  /** Writes beside {@code file}, then moves it there; on failure the file is as it was. */
  static void write(Path file, Filling filling) throws IOException {
    needFolder(file);
    Path half = half(file);
    try {
      try (Writer out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
        filling.fill(out);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Where a file stands until it is whole. */
  static Path half(Path file) {
    return file.resolveSibling(file.getFileName() + ".half");
  }

  /** Refuses a file whose folder is not there, or in whose place a folder is. */
  static void needFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw CommandException.failed("The folder " + folder + " for --out does not exist.");
    }
    if (Files.isDirectory(file)) {
      throw CommandException.failed(file + " is a folder; name a file with --out.");
    }
  }
}
