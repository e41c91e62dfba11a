package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.store.Summary;

/**
 * Measures the workspace on a store of real documents and events, in fresh processes of {@code
 * serve}, and writes {@code docs/results/workspace.md}.
 */
final class WorkspaceSpeed {
  private static final int USERS = 20;
  private static final int SECONDS = 20;
  private static final int STARTS = 3;

  private final Path root;
  private final Path store;
  private final Path chromium;
  private final StringBuilder text = new StringBuilder();

  private WorkspaceSpeed(Path root, Path store, Path chromium) {
    this.root = root;
    this.store = store;
    this.chromium = chromium;
  }

  /**
   * @param args the checkout; {@code --store DIR}, made if it is absent; {@code --events DIR}, a
   *     store of many imported events, left out if it is absent
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    Path store = Path.of(Options.of(args, "--store", "entente-bench-store")).toAbsolutePath();
    String many = Options.of(args, "--events", "");
    if (!Store.exists(store)) {
      WorkspaceStore.make(root, store);
    }
    WorkspaceSpeed speed =
        new WorkspaceSpeed(
            root, store, Path.of(Options.of(args, "--chromium", "/usr/bin/chromium")));
    speed.write(many);
  }

  private void write(String many) throws IOException, InterruptedException {
    text.append("# The workspace under load\n\nMeasured by `bench/workspace`: ");
    text.append(Machine.line(root)).append(". The machine's load before it was ");
    text.append(load()).append(" on these cores, by other work; all times on the clock");
    text.append(" grow with it, and the processor's time hardly.\n\n");
    firstPages();
    pages();
    holdings();
    try (ServeProcess server = ServeProcess.of(root, store)) {
      server.awaitIndex();
      load(server, 0);
      load(server, 1000);
      line("Most memory that the server had: %d MB.%n%n", server.memory());
    }
    if (!many.isEmpty()) {
      manyEvents(Path.of(many));
    }
    line("The machine's load at the end was %s.%n", load());
    Files.writeString(root.resolve("docs/results/workspace.md"), text);
  }

  private void holdings() {
    try (Store held = Store.open(store, Access.READ)) {
      Summary summary = held.summary();
      line(
          "The store: %,d documents with %,d events, and %,d imported events beside them.%n%n",
          summary.documents(), summary.events(), summary.imported());
    }
  }

  private void firstPages() throws IOException, InterruptedException {
    ServeProcess.run(root, List.of("--version")); // builds where needed: not counted
    line("## First page after `serve`%n%nFrom the start of the process, in seconds (at most 3).%n");
    line(
        "%n| start | listens | overview painted | drawn | processor's time |%n|---|---|---|---|---|%n");
    try (PagePaint paint = PagePaint.start(chromium)) {
      for (int i = 1; i <= STARTS; i++) {
        try (BrowserContext reader = paint.reader();
            ServeProcess server = ServeProcess.of(root, store)) {
          double asked = server.seconds();
          PagePaint.Visit first = PagePaint.visit(reader, server.address() + "/");
          double used = server.processor().toMillis() / 1e3;
          line("| %d | %.1f | %.1f", i, server.listening(), asked + first.paint() / 1e3);
          line(" | %.1f | %.1f |%n", asked + first.drawn() / 1e3, used);
        }
      }
    }
    line("%n");
  }

  private void pages() throws IOException, InterruptedException {
    line("## Pages%n%nCold: a new browser, the server's first such page; warm: again, as a reader");
    line(
        " who comes back. Largest contentful paint (at most 2 s cold, 1 s warm) and until nothing");
    line(" loads any more, in ms; weight as it is sent (at most 600 kB).%n%n");
    line("| page | paint, cold | drawn, cold | paint, warm | drawn, warm | kB |%n");
    line("|---|---|---|---|---|---|%n");
    try (PagePaint paint = PagePaint.start(chromium);
        ServeProcess server = ServeProcess.of(root, store)) {
      server.awaitIndex();
      for (String path : paths(server)) {
        try (BrowserContext reader = paint.reader()) {
          PagePaint.Visit cold = PagePaint.visit(reader, server.address() + path);
          PagePaint.Visit warm = PagePaint.visit(reader, server.address() + path);
          line(
              "| `%s` | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
              path, cold.paint(), cold.drawn(), warm.paint(), warm.drawn(), cold.weight() / 1e3);
        }
      }
      line("%nRequests that left the machine: %d.%n%n", paint.requestsThatLeft());
    }
  }

  private static List<String> paths(ServeProcess server) throws IOException, InterruptedException {
    JsonMapper json = new JsonMapper();
    JsonNode pair = json.readTree(server.get("/api/v1/pairs?limit=1").body()).at("/items/0");
    String sides = "/" + pair.path("a").asText() + "/" + pair.path("b").asText();
    JsonNode event = json.readTree(server.get("/api/v1/events?limit=1").body()).at("/items/0");
    List<String> paths = new ArrayList<>();
    paths.addAll(List.of("/", "/search?of=events", "/search?of=documents&q=talks"));
    paths.addAll(List.of("/search?of=imported", "/pairs"));
    paths.add("/pairs" + sides);
    paths.add("/documents/" + FilterQuestions.encoded(event.path("doc").asText()));
    paths.addAll(List.of("/network", "/matrix", "/map", "/triads"));
    return paths;
  }

  private void load(ServeProcess server, int think) throws IOException, InterruptedException {
    FilterQuestions questions = FilterQuestions.of(server);
    UserLoad.Outcome found = new UserLoad(USERS, SECONDS, think).on(server, questions, 1 + think);
    Latencies all = found.latencies();
    line("## %d users at once, %d s between answer and question%n%n", USERS, think / 1000);
    line(
        "For %d s, over loopback; hardly any question comes twice. %.0f answers",
        SECONDS, found.perSecond());
    line(
        " a second, %.1f ms of the server's processor each, %d failed.",
        found.processorMillis(), all.failed());
    line(
        " In ms (95 of 100 in at most 150).%n%n| question | answers | p50 | p95 | p99 |%n|---|---|---|---|---|%n");
    for (String kind : all.kinds()) {
      row(kind, all.of(kind));
    }
    row("all", all.all());
    line("%n");
  }

  private void row(String kind, List<Double> times) {
    line(
        "| %s | %d | %.0f | %.0f | %.0f |%n",
        kind,
        times.size(),
        Latencies.quantile(times, 0.5),
        Latencies.quantile(times, 0.95),
        Latencies.quantile(times, 0.99));
  }

  /** The page of a pair in a store of millions of imported events. */
  private void manyEvents(Path many) throws IOException, InterruptedException {
    line("## Ten million imported events%n%nAnswers that pages wait for (that of a pair at most");
    line(
        " 1.5 s), the first time and again.%n%n| question | s | processor's time, s | again, s |%n|---|---|---|---|%n");
    try (ServeProcess server = ServeProcess.of(root, many)) {
      for (String path :
          List.of(
              // What every page asks first; both wait until the server has opened everything.
              "/api/v1/actors",
              "/api/v1/summary",
              "/api/v1/pairs/USA/RUS/relation?by=year&limit=0",
              "/api/v1/pairs/POL/UKR/relation?by=year&limit=0",
              "/api/v1/pairs/POL/UKR/series?by=year",
              "/api/v1/imported?actor=POL&with=UKR&limit=10",
              "/api/v1/pairs?limit=10",
              "/api/v1/imported?limit=50",
              "/api/v1/imported-facets?actor=USA",
              "/api/v1/map")) {
        long used = server.processor().toMillis();
        double first = seconds(server, path);
        double processor = (server.processor().toMillis() - used) / 1e3;
        line("| `%s` | %.1f | %.1f | %.2f |%n", path, first, processor, seconds(server, path));
      }
    }
    line("%n");
  }

  private static double seconds(ServeProcess server, String path)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    server.get(path);
    return (System.nanoTime() - begun) / 1e9;
  }

  private static String load() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void line(String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    System.err.print(line);
    text.append(line);
  }
}
