package org.entente.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.exchange.layout.EventFile;
import org.entente.exchange.layout.Format;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.ImportCounts;
import org.entente.store.ImportPlan;
import org.entente.store.ImportWatch;
import org.entente.store.PairPeriod;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;

/**
 * Measures the import of event data: rows that are put together from the columns of the samples
 * beside the checkout, imported, counted; beside DuckDB reading the same file into a table. Writes
 * {@code docs/results/exchange.md}.
 */
final class Exchange {
  private static final int DEFAULT_ROWS = 1_000_000;
  private static final int YEARS = 10;

  private final Path work;
  private final int rows;
  private final StringBuilder table = new StringBuilder();

  private Exchange(Path work, int rows) {
    this.work = work;
    this.rows = rows;
  }

  /**
   * @param args the checkout; {@code --rows N}; {@code --keep DIR}, a folder that is not there yet
   *     and that the stores stay in
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    int rows = Integer.parseInt(Options.of(args, "--rows", String.valueOf(DEFAULT_ROWS)));
    String kept = Options.of(args, "--keep", "");
    Path samples = root.resolveSibling("shared").resolve("data/events");
    if (!Files.isDirectory(samples)) {
      System.err.println("skipped: the samples are not in " + samples);
      return;
    }
    Path work =
        kept.isEmpty()
            ? Files.createTempDirectory("entente-exchange")
            : Files.createDirectory(Path.of(kept));
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    String report = new Exchange(work, rows).report(root, samples, load);
    Files.writeString(root.resolve("docs/results/exchange.md"), report);
    if (kept.isEmpty()) {
      Folders.delete(work);
    }
  }

  private String report(Path root, Path samples, double load)
      throws IOException, InterruptedException {
    measure(Format.GDELT, samples.resolve("gdelt_v2_events_sample.csv"), 0, 1, "%04d%02d%02d");
    measure(
        Format.ICEWS, samples.resolve("icews_events_2018_sample.tab.gz"), 0, 1, "%04d-%02d-%02d");
    return String.format(
        Locale.ROOT,
        "# Import of event data%n%nMeasured by `bench/exchange --rows %d`: %s. One run; the"
            + " machine's load before it was %.1f, and seconds on the clock grow with it.%n%nRows"
            + " are put together from columns of the samples, with days over %d years. Memory is"
            + " the peak of the whole process so far.%n%n%s%n%s",
        rows,
        Machine.line(root),
        load,
        YEARS,
        "| what | seconds | rows a second |\n|---|---|---|",
        table);
  }

  private void measure(Format format, Path sample, int id, int day, String days)
      throws IOException {
    Path file = generate(format, sample, id, day, days);
    try (Store store = Store.create(work.resolve(format.label()))) {
      ImportPlan plan = new ImportPlan(format, null, format.label());
      ImportCounts[] counts = new ImportCounts[1];
      double took = seconds(() -> counts[0] = store.importEvents(file, plan, ImportWatch.quiet()));
      row(format, "imported (" + counts[0].imported() + " new)", took);
      row(format, "saved to the lake", seconds(store::checkpoint));
      row(
          format,
          "imported again (all duplicates)",
          seconds(() -> store.importEvents(file, plan, ImportWatch.quiet())));
      row(format, "all pairs of states by month", seconds(() -> pairs(store)));
      row(
          format,
          "one pair by month",
          seconds(() -> store.series(SeriesQuery.of("USA", "CHN", Granularity.MONTH))));
    }
    table.append("| peak memory, GB | ").append(peak()).append(" | |\n");
    double plain =
        PlainReading.seconds(
            file, work.resolve(format.label() + ".duckdb"), format == Format.ICEWS);
    row(format, "read by DuckDB alone, all columns as text, into a table", plain);
    Files.delete(file);
  }

  private static void pairs(Store store) {
    SeriesQuery query = new SeriesQuery(EventQuery.all(), Granularity.MONTH);
    try (Stream<PairPeriod> all = store.pairSeries(query)) {
      all.forEach(period -> {});
    }
  }

  private void row(Format format, String what, double seconds) {
    table.append(
        String.format(
            Locale.ROOT,
            "| %s: %s | %.2f | %,.0f |%n",
            format.label(),
            what,
            seconds,
            rows / seconds));
  }

  private Path generate(Format format, Path sample, int id, int day, String days)
      throws IOException {
    List<String[]> found = sample(sample);
    boolean header = format == Format.ICEWS;
    Random random = new Random(20261122);
    Path file = work.resolve(format.label() + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      if (header) {
        out.append(String.join("\t", found.get(0))).append('\n');
      }
      for (int i = 0; i < rows; i++) {
        String[] cells = pick(found, header, random).clone();
        // The other half of the row comes from another one: new pairs, the same distributions.
        String[] other = pick(found, header, random);
        int half = format == Format.GDELT ? 15 : 8;
        System.arraycopy(other, half, cells, half, cells.length - half);
        cells[id] = String.valueOf(400_000_000L + i);
        cells[day] =
            days.formatted(
                2010 + i * (long) YEARS / rows, 1 + random.nextInt(12), 1 + random.nextInt(28));
        out.append(String.join("\t", cells)).append('\n');
      }
    }
    return file;
  }

  private static String[] pick(List<String[]> found, boolean header, Random random) {
    int from = header ? 1 : 0;
    return found.get(from + random.nextInt(found.size() - from));
  }

  private static List<String[]> sample(Path path) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (EventFile file = EventFile.open(path)) {
      file.nextPart();
      for (String line = file.next(); line != null; line = file.next()) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Arrays.asList(line.split("\\s+")).get(1))
        .map(kb -> String.format(Locale.ROOT, "%.2f", Long.parseLong(kb) / 1048576.0))
        .findFirst()
        .orElse("unknown");
  }
}
