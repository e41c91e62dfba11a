package org.entente.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Measures coding on Spark against coding without, and writes {@code docs/results/scale.md}. */
final class Scale {
  private static final String DEFAULT_DOCUMENTS = "20000";
  private static final String DEFAULT_PRICE = "0.05";
  private static final int SPLITS = 16;
  private static final List<Integer> PARTS = List.of(8, 4, 2, 1);

  private final Path root;
  private final Path work;
  private final int rounds;

  private Scale(Path root, Path work, int rounds) {
    this.root = root;
    this.work = work;
    this.rounds = rounds;
  }

  /** A command that is measured. */
  @FunctionalInterface
  private interface Way {
    Spent run() throws IOException, InterruptedException;
  }

  /**
   * @param args the checkout; {@code --documents N}; {@code --rounds N}; {@code --core-hour PRICE}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]);
    int documents = Integer.parseInt(Options.of(args, "--documents", DEFAULT_DOCUMENTS));
    int rounds = Integer.parseInt(Options.of(args, "--rounds", "1"));
    double price = Double.parseDouble(Options.of(args, "--core-hour", DEFAULT_PRICE));
    Path work = Files.createTempDirectory("entente-scale");
    ScaleCorpus corpus = ScaleCorpus.of(root.resolve("../shared/corpora"));
    ScaleReport report = new Scale(root, work, rounds).measure(corpus, documents);
    Files.writeString(
        root.resolve("docs/results/scale.md"), report.text(Machine.line(root), price));
  }

  private ScaleReport measure(ScaleCorpus corpus, int documents)
      throws IOException, InterruptedException {
    for (int part : PARTS) {
      corpus.write(documents / part, part(part));
    }
    int smallest = PARTS.get(0);
    Path all = part(1);
    Map<String, Way> ways = new LinkedHashMap<>();
    for (int part : PARTS) {
      if (part > 1) {
        ways.put("two-" + part, () -> spark("local[2]", part(part), "two-" + part, SPLITS));
      }
    }
    // Beside each other, since a machine's speed changes with the hour.
    ways.put("read", () -> read(all));
    ways.put("two-1", () -> spark("local[2]", all, "two-1", SPLITS));
    ways.put("one", () -> spark("local[1]", all, "one", SPLITS));
    Map<String, Spent> spent = new HashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        Path out = work.resolve(way.getKey());
        Folders.delete(out);
        spent.merge(way.getKey(), way.getValue().run(), Spent::lesser);
        if (!Files.isDirectory(out)) {
          throw new IOException(out + " was not made: " + Files.readString(work.resolve("log")));
        }
        System.err.println(way.getKey() + ": " + spent.get(way.getKey()));
      }
    }
    spark("local[2]", part(smallest), "whole", 1);
    List<ScaleReport.Lake> lakes = new ArrayList<>();
    for (String lake : List.of("read", "one", "two-1")) {
      lakes.add(ScaleReport.Lake.of(lake, documents, work.resolve(lake)));
    }
    for (String lake : List.of("whole", "two-" + smallest)) {
      lakes.add(ScaleReport.Lake.of(lake, documents / smallest, work.resolve(lake)));
    }
    Map<Integer, Double> growth = new LinkedHashMap<>();
    PARTS.forEach(
        part ->
            growth.put(documents / part, Objects.requireNonNull(spent.get("two-" + part)).clock()));
    return new ScaleReport(
        documents,
        rounds,
        growth,
        Objects.requireNonNull(spent.get("read")),
        Objects.requireNonNull(spent.get("two-1")),
        Objects.requireNonNull(spent.get("one")),
        lakes,
        new ScaleReport.Sizes(
            corpus.length(),
            corpus.articleLength(),
            bytes(work.resolve("two-1/lake")),
            bytes(work.resolve("two-1/_journal"))));
  }

  private Path part(int part) {
    return work.resolve("part" + part + ".jsonl");
  }

  private Spent read(Path file) throws IOException, InterruptedException {
    return spent(
        List.of("-Xmx2g", "-jar", root.resolve("app/target/entente.jar").toString()),
        List.of("read", "--threads", "2", "--store", work.resolve("read").toString(), file + ""));
  }

  private Spent spark(String master, Path file, String out, int splits)
      throws IOException, InterruptedException {
    long kib = splits == 1 ? 1 << 30 : 1 + (Files.size(file) / splits >> 10);
    return spent(
        List.of(
            "-Xmx2g",
            "-cp",
            root.resolve("spark/target/spark") + "/*",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--conf",
            "spark.ui.enabled=false",
            "--class",
            "org.entente.spark.Main",
            root.resolve("spark/target/entente-spark.jar").toString()),
        List.of(
            "code",
            "--in",
            file.toString(),
            "--out",
            work.resolve(out).toString(),
            "--split-kib",
            Long.toString(kib)));
  }

  private Spent spent(List<String> java, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(arguments);
    File log = work.resolve("log").toFile();
    Spent before = Spent.now();
    int code =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    // 1: some documents were refused, by Spark and by read alike.
    if (code > 1) {
      throw new IOException(String.join(" ", arguments) + ": " + Files.readString(log.toPath()));
    }
    return Spent.now().since(before);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
