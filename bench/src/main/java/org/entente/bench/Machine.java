package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Where and from what a figure was measured. */
public final class Machine {
  private Machine() {}

  /**
   * One line: date, commit, cores, memory, processor, Java.
   *
   * @param root a folder of the checkout
   */
  public static String line(Path root) throws IOException, InterruptedException {
    return String.format(
        Locale.ROOT,
        "%s, commit %s, %d cores, %d GB memory, %s, Java %s",
        LocalDate.now(ZoneOffset.UTC),
        commit(root),
        Runtime.getRuntime().availableProcessors(),
        memory(),
        processor(),
        System.getProperty("java.version"));
  }

  private static String commit(Path root) throws IOException, InterruptedException {
    String hash = Command.run(root, List.of("git", "rev-parse", "--short", "HEAD")).strip();
    String changes =
        Command.run(root, List.of("git", "status", "--porcelain", "--", ".", ":!docs/results"));
    return changes.isBlank() ? hash : hash + " with uncommitted changes";
  }

  private static long memory() throws IOException {
    String line = find(Path.of("/proc/meminfo"), "MemTotal");
    return line.isEmpty() ? 0 : Math.round(Long.parseLong(line.replaceAll("\\D", "")) / 1048576.0);
  }

  private static String processor() throws IOException {
    String line = find(Path.of("/proc/cpuinfo"), "model name");
    return line.isEmpty() ? System.getProperty("os.arch") : line.substring(line.indexOf(':') + 2);
  }

  private static String find(Path file, String prefix) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(l -> l.startsWith(prefix)).findFirst().orElse("");
    }
  }
}
