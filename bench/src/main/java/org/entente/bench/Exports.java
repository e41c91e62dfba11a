package org.entente.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.exchange.RecordKind;
import org.entente.exchange.RecordWriter;
import org.entente.exchange.network.NetworkActor;
import org.entente.exchange.network.NetworkWriter;
import org.entente.model.Event;
import org.entente.store.Access;
import org.entente.store.EventQuery;
import org.entente.store.Parquet;
import org.entente.store.Store;

/** Exports many made-up events in each form, and lays out lakes by year and by month. */
final class Exports {
  private static final int[] DOCUMENTS = {1_000, 10_000};

  private Exports() {}

  /** Makes a writer of records. */
  @FunctionalInterface
  private interface Form {
    RecordWriter on(Writer out) throws IOException;
  }

  /** Writes {@code docs/results/exports.md} under the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    int events = args.length > 1 ? Integer.parseInt(args[1]) : 10_000_000;
    String machine = Machine.line(root);
    Path folder = Files.createTempDirectory("entente-exports");
    try {
      StringBuilder text = new StringBuilder("# Exports\n\nMeasured by `bench/exports");
      text.append(args.length > 1 ? " " + events : "").append("`: ").append(machine);
      text.append(".\n\n## Lakes by year, and by year and month\n\n").append(lakes(folder));
      text.append("\n## Forms\n\n").append(forms(folder, events));
      Files.writeString(root.resolve("docs/results/exports.md"), text);
    } finally {
      Folders.delete(folder);
    }
  }

  private static String forms(Path folder, int events) throws IOException {
    Path store = folder.resolve("store");
    MadeUpStore.make(store, events / 10);
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d made-up events of 60 states and 30 years, with at most %d MB of heap; DuckDB takes"
                + " up to 512 MB beside it for the store, and as much for Parquet.%n%n",
            events,
            Runtime.getRuntime().maxMemory() >> 20));
    text.append("| form | s | core-seconds | events a core-second | MB | most heap in use, MB |\n")
        .append("|---|---|---|---|---|---|\n");
    try (Store open = Store.open(store, Access.READ)) {
      text.append(row("jsonl", events, open, folder, RecordWriter::jsonl));
      text.append(row("csv", events, open, folder, o -> RecordWriter.csv(RecordKind.EVENTS, o)));
      text.append(parquet(events, open, folder));
      text.append(
          row("graphml", events, open, folder, o -> NetworkWriter.graphml(Exports::actor, o)));
      text.append(row("gexf", events, open, folder, o -> NetworkWriter.gexf(Exports::actor, o)));
      text.append(String.format(Locale.ROOT, "%nLargest resident set: %s.%n", resident()));
    }
    Folders.delete(store);
    return text.toString();
  }

  private static NetworkActor actor(String code) {
    return new NetworkActor(code, code, "state");
  }

  private static String row(String name, int events, Store store, Path folder, Form form)
      throws IOException {
    Path file = folder.resolve("out." + name);
    forget();
    long cpu = processor();
    long begun = System.nanoTime();
    try (Writer out = Files.newBufferedWriter(file);
        Stream<Event> all = store.events(EventQuery.all())) {
      RecordWriter writer = form.on(out);
      all.forEach(
          event -> {
            try {
              writer.write(event);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      writer.end();
    }
    return row(name, events, new long[] {begun, cpu}, file);
  }

  private static String parquet(int events, Store store, Path folder) throws IOException {
    Path file = folder.resolve("out.parquet");
    forget();
    long cpu = processor();
    long begun = System.nanoTime();
    try (Stream<Event> all = store.events(EventQuery.all())) {
      Parquet.write(RecordKind.EVENTS, all, file);
    }
    return row("parquet", events, new long[] {begun, cpu}, file);
  }

  /** A row for what began at this time and this use of the processor. */
  private static String row(String name, int events, long[] begun, Path file) throws IOException {
    double seconds = (System.nanoTime() - begun[0]) / 1e9;
    double cpu = (processor() - begun[1]) / 1e9;
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %,.0f | %.1f | %d |%n",
            name,
            seconds,
            cpu,
            events / cpu,
            Files.size(file) / 1e6,
            heap());
    System.err.print(row);
    Files.delete(file);
    return row;
  }

  private static String lakes(Path folder) throws SQLException, IOException {
    StringBuilder text =
        new StringBuilder(
            """
            Made-up documents of 30 years with ten events each; tables `documents` and `events`. "One part": writing the
            newest part again, as after a day's reading. "All read": both tables into DuckDB, as `store rebuild` does.
            "Counted": events by class. Times are core-seconds.

            | documents | by | files | MB | all written | one part | all read | counted |
            |---|---|---|---|---|---|---|---|
            """);
    for (int documents : DOCUMENTS) {
      Path store = folder.resolve("lake-" + documents);
      MadeUpStore.make(store, documents);
      String rows = LakeLayouts.rows(store, documents);
      System.err.print(rows);
      text.append(rows);
    }
    return text.toString();
  }

  /** Nanoseconds of all threads of this process: what else the machine does counts little. */
  static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void forget() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Sum of the pools' peaks since {@link #forget}, in MB. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "not known here";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("not known here");
  }
}
