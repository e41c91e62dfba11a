package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.claim.Extraction;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.Sources;
import org.entente.event.Coder;
import org.entente.lexicon.Lexicon;
import org.entente.model.Document;
import org.entente.sentence.SentenceSplitter;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures speed, step by step and of whole runs, and writes {@code docs/results/speed.md}. */
final class Speed {
  private static final List<String> CORPORA =
      List.of("wikinews.jsonl.gz", "milestones.jsonl.gz", "briefings.jsonl.gz");

  /** Documents taken from each corpus. */
  private static final int DOCUMENTS = 100;

  /**
   * Passes over them, of which the fastest counts: other programs slow a machine, none speeds it.
   */
  private static final int PASSES = 3;

  private final Path root;
  private final StringBuilder report = new StringBuilder();

  private Speed(Path root) {
    this.root = root;
  }

  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    new Speed(Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize()).run();
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    report.append("# Speed\n\nMeasured by `bench/speed`: ").append(Machine.line(root));
    report.append(
        ".\n\n## First documents of each corpus, one thread, documents in, events out, fastest of three passes\n\n");
    report.append("| corpus | documents | sentences | events | seconds | sentences/s |\n");
    report.append("|---|---|---|---|---|---|\n");
    try (Coder coder = Coder.load(Lexicon.packaged(), Coder.DEFAULT_MIN_CONFIDENCE)) {
      for (String corpus : CORPORA) {
        corpus(coder, root.resolveSibling("shared").resolve("corpora").resolve(corpus));
      }
    }
    report.append("\n## Whole process, one short document, cold start\n\n");
    coldStart();
    report.append("\n## Loading, each in a fresh process with the launcher's settings\n\n");
    loading();
    report.append("\n## Steps (JMH, one thread)\n\n| step | operations/s | ± |\n|---|---|---|\n");
    steps();
    Files.createDirectories(root.resolve("docs/results"));
    Files.writeString(root.resolve("docs/results/speed.md"), report);
  }

  private void loading() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path built = root.resolve("app/target");
    String classes = built.resolve("entente.jar") + ":" + root.resolve("bench/target/classes");
    for (String what : List.of("lexicon", "model")) {
      List<String> command =
          List.of(
              java,
              "-XX:+UseParallelGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:SharedArchiveFile=" + built.resolve("entente.jsa"),
              "-cp",
              classes,
              Loading.class.getName(),
              what);
      List<String> seconds = new ArrayList<>();
      for (int run = 0; run < 3; run++) {
        seconds.add(Command.run(root, command).strip());
      }
      report.append("- ").append(what).append(": ").append(String.join(", ", seconds)).append('\n');
    }
  }

  private void corpus(Coder coder, Path file) {
    List<Document> documents = new ArrayList<>();
    try (Stream<Input> inputs = Sources.of(List.of(file.toString()), ReadingLimits.defaults())) {
      inputs
          .limit(DOCUMENTS)
          .map(Input::read)
          .forEach(reading -> reading.match(read -> documents.add(read.document()), no -> false));
    }
    int sentences = documents.stream().mapToInt(d -> SentenceSplitter.split(d).size()).sum();
    Extraction extraction = new Extraction(coder);
    int events = 0;
    double seconds = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      long begun = System.nanoTime();
      events = documents.stream().mapToInt(d -> extraction.of(d).size()).sum();
      seconds = Math.min(seconds, (System.nanoTime() - begun) / 1e9);
    }
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %.1f | %.0f |%n",
            file.getFileName(),
            documents.size(),
            sentences,
            events,
            seconds,
            sentences / seconds));
  }

  private void coldStart() throws IOException, InterruptedException {
    Path text = Files.createTempFile("entente", ".txt");
    Files.writeString(
        text, "Kenya's president met his Somali counterpart in Djibouti on Monday.\n");
    List<String> command = List.of(root.resolve("entente").toString(), "code", text.toString());
    Command.run(root, command); // builds where needed: not counted
    for (int run = 1; run <= 3; run++) {
      long start = System.nanoTime();
      Command.run(root, command);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      report.append(String.format(Locale.ROOT, "- run %d: %.1f s%n", run, millis / 1000.0));
    }
    Files.delete(text);
  }

  private void steps() throws RunnerException {
    for (RunResult result :
        new Runner(new OptionsBuilder().include(CoderBenchmark.class.getName()).build()).run()) {
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f |%n",
              result.getPrimaryResult().getLabel(),
              result.getPrimaryResult().getScore(),
              result.getPrimaryResult().getScoreError()));
    }
  }
}
