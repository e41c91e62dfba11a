package org.entente.cli.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** How many documents there are to read, as far as can be told beforehand. */
public final class InputCount {
  private InputCount() {}

  /** About how many documents these arguments hold; -1 if that cannot be told. */
  public static long of(List<String> arguments) {
    long count = 0;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        return -1;
      }
      count = sum(count, argument.matches("(?i)https?://.*") ? 1 : inPath(argument));
    }
    return count;
  }

  private static long inPath(String argument) {
    try (Stream<Path> files = Files.walk(Path.of(argument))) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(InputCount::inFile)
          .reduce(0, InputCount::sum);
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return 1;
    }
  }

  /** Less than 0 where either is. */
  private static long sum(long some, long more) {
    return some < 0 || more < 0 ? -1 : some + more;
  }

  private static long inFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean packed = name.endsWith(".gz");
    String inner = packed ? name.substring(0, name.length() - 3) : name;
    if (inner.endsWith(".warc")) {
      return -1;
    }
    if (!inner.endsWith(".jsonl") && !inner.endsWith(".ndjson")) {
      return 1;
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream lines = packed ? new GZIPInputStream(raw) : raw) {
      return newlines(lines);
    } catch (IOException e) {
      return 1;
    }
  }

  private static long newlines(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long count = 0;
    byte last = '\n';
    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        count += buffer[i] == '\n' ? 1 : 0;
      }
      last = buffer[read - 1];
    }
    return last == '\n' ? count : count + 1;
  }
}
