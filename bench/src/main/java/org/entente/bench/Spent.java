package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Time, in seconds.
 *
 * @param clock on the clock
 * @param processor of all cores, by programs that were started here and have ended; 0 where the
 *     system does not tell
 */
record Spent(double clock, double processor) {
  private static final double TICKS = 100;

  /** Since times that mean nothing by themselves. */
  static Spent now() throws IOException {
    Path status = Path.of("/proc/self/stat");
    double processor = 0;
    if (Files.exists(status)) {
      String line = Files.readString(status);
      // Behind the name in brackets, which may hold blanks: state is the third field, cutime the
      // 16th.
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      processor = (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
    return new Spent(System.nanoTime() / 1e9, processor);
  }

  /** What lies between two times. */
  Spent since(Spent before) {
    return new Spent(clock - before.clock, processor - before.processor);
  }

  /** The one with less time on the clock. */
  Spent lesser(Spent other) {
    return clock <= other.clock ? this : other;
  }

  /** Cells of a table. */
  String cells() {
    return String.format(Locale.ROOT, "%.1f | %.1f", clock, processor);
  }
}
