package org.entente.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Measures coding on Spark against coding without, and writes {@code docs/results/scale.md}. */
final class Scale {
  private static final int DEFAULT_DOCUMENTS = 20_000;
  private static final double DEFAULT_PRICE = 0.05;
  private static final int SPLITS = 16;
  private static final List<Integer> PARTS = List.of(8, 4, 2, 1);

  private final Path root;
  private final Path work;

  private Scale(Path root, Path work) {
    this.root = root;
    this.work = work;
  }

  /**
   * @param args the checkout; {@code --documents N}; {@code --core-hour PRICE}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]);
    List<String> options = Arrays.asList(args);
    int documents = (int) option(options, "--documents", DEFAULT_DOCUMENTS);
    double price = option(options, "--core-hour", DEFAULT_PRICE);
    Path work = Files.createTempDirectory("entente-scale");
    ScaleCorpus corpus = ScaleCorpus.of(root.resolve("../shared/corpora"));
    ScaleReport report = new Scale(root, work).measure(corpus, documents);
    Files.writeString(
        root.resolve("docs/results/scale.md"), report.text(Machine.line(root), price));
  }

  private static double option(List<String> options, String name, double otherwise) {
    int at = options.indexOf(name);
    return at < 0 ? otherwise : Double.parseDouble(options.get(at + 1));
  }

  private ScaleReport measure(ScaleCorpus corpus, int documents)
      throws IOException, InterruptedException {
    Map<Integer, Double> growth = new LinkedHashMap<>();
    Path file = work.resolve("all.jsonl");
    for (int part : PARTS) {
      Path some = work.resolve("part" + part + ".jsonl");
      corpus.write(documents / part, some);
      growth.put(documents / part, spark("local[2]", some, "two-" + part, SPLITS));
    }
    Files.move(work.resolve("part1.jsonl"), file);
    double one = spark("local[1]", file, "one", SPLITS);
    int smallest = PARTS.get(0);
    spark("local[2]", work.resolve("part" + smallest + ".jsonl"), "whole", 1);
    double read = read(file);
    List<ScaleReport.Lake> lakes = new ArrayList<>();
    for (String lake : List.of("read", "one", "two-1")) {
      lakes.add(ScaleReport.Lake.of(lake, documents, work.resolve(lake)));
    }
    for (String lake : List.of("whole", "two-" + smallest)) {
      lakes.add(ScaleReport.Lake.of(lake, documents / smallest, work.resolve(lake)));
    }
    return new ScaleReport(
        documents,
        growth,
        one,
        read,
        lakes,
        new ScaleReport.Sizes(
            corpus.length(),
            corpus.articleLength(),
            bytes(work.resolve("two-1/lake")),
            bytes(work.resolve("two-1/_journal"))));
  }

  private double read(Path file) throws IOException, InterruptedException {
    return seconds(
        List.of("-Xmx2g", "-jar", root.resolve("app/target/entente.jar").toString()),
        List.of("read", "--threads", "2", "--store", work.resolve("read").toString(), file + ""));
  }

  private double spark(String master, Path file, String out, int splits)
      throws IOException, InterruptedException {
    long kib = splits == 1 ? 1 << 30 : 1 + (Files.size(file) / splits >> 10);
    return seconds(
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

  private double seconds(List<String> java, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(arguments);
    File log = work.resolve("log").toFile();
    long begin = System.nanoTime();
    int code =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    // 1: some documents were refused, by Spark and by read alike.
    if (code > 1) {
      throw new IOException(String.join(" ", arguments) + ": " + Files.readString(log.toPath()));
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
