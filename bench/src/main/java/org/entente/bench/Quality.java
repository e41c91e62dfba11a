package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.ActorFinder;
import org.entente.claim.Contradictions;
import org.entente.claim.Extraction;
import org.entente.claim.Figures;
import org.entente.document.Input;
import org.entente.document.Reading;
import org.entente.document.ReadingLimits;
import org.entente.document.Sources;
import org.entente.event.Coder;
import org.entente.event.PairJudge;
import org.entente.event.scoring.RelationModel;
import org.entente.exchange.RecordJson;
import org.entente.lexicon.Lexicon;
import org.entente.model.Coded;

/**
 * Measures the coder against the gold beside the checkout, with the scorers there, and writes
 * {@code docs/results/coder.md}.
 */
final class Quality {
  /** As many as `code` judges for two documents. */
  private static final int CANDIDATES = 120;

  private static final int SHOWN = 10;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8};
  private static final Pattern LENIENT =
      Pattern.compile("events lenient: precision ([\\d.]+) .*core-recall ([\\d.]+)");

  private final Path root;
  private final Path shared;
  private final StringBuilder report = new StringBuilder();

  private Quality(Path root) {
    this.root = root;
    this.shared = root.resolveSibling("shared");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Files.createDirectories(root.resolve("docs/results"));
    String report = measure(root);
    Files.writeString(root.resolve("docs/results/coder.md"), report);
    Path readme = root.resolve("README.md");
    Files.writeString(readme, withCurve(Files.readString(readme), report));
  }

  /** The README with the report's table of what {@code --min-confidence} trades. */
  static String withCurve(String readme, String report) {
    Matcher table = Pattern.compile("(?m)^\\| min-confidence .*\\n(\\|.*\\n)+").matcher(report);
    Matcher place = Pattern.compile("(?m)^\\| min-confidence .*\\n(\\|.*\\n)+").matcher(readme);
    if (!table.find() || !place.find()) {
      throw new IllegalStateException("the report or the README has no table of min-confidence");
    }
    return readme.substring(0, place.start()) + table.group() + readme.substring(place.end());
  }

  /** Measures everything; the report as Markdown. */
  static String measure(Path root) throws IOException, InterruptedException {
    Quality quality = new Quality(root);
    quality.run();
    return quality.report.toString();
  }

  private void run() throws IOException, InterruptedException {
    report.append("# Quality of the coder\n\nMeasured by `bench/quality`: ");
    report.append(Machine.line(root)).append(".\n");
    Lexicon lexicon = Lexicon.packaged();
    RelationModel scorer = RelationModel.load(); // the coder closes it
    try (Coder coder = Coder.with(lexicon, Coder.DEFAULT_MIN_CONFIDENCE, scorer)) {
      report.append("\nModel: ").append(coder.modelVersion()).append(".\n");
      documents(coder);
      curve(threshold -> Coder.with(lexicon, threshold, scorer));
      pairs(new PairJudge(scorer, lexicon));
    }
    figures(lexicon);
    actors();
  }

  private void figures(Lexicon lexicon) throws IOException {
    section("Figures (tables of our own; quantity and unit right)");
    report.append("| table | sentences | figures | precision | recall | qualifier right |\n");
    report.append("|---|---|---|---|---|---|\n");
    ActorFinder actors = new ActorFinder(lexicon);
    Figures figures = new Figures(lexicon);
    for (String table : List.of("figures.tsv", "figures_kept.tsv")) {
      report.append(FigureTable.measured(table, actors, figures));
    }
  }

  /**
   * Documents with a gold of their own.
   *
   * @param name for files and tables
   * @param documents what to code
   * @param gold what to find
   */
  private record Annotated(String name, Path documents, Path gold) {}

  private Annotated seeds() {
    return new Annotated(
        "seeds", shared.resolve("seeds"), shared.resolve("gold/seeds_dev_gold.jsonl"));
  }

  /** Our own gold, whose sentences are cut out of the texts by offset. */
  private Annotated news() throws IOException {
    Path target = root.resolve("bench/target");
    NewsGold gold = NewsGold.read(shared.resolve("corpora/wikinews.jsonl.gz"));
    Path documents = Files.createDirectories(target.resolve("news"));
    Files.write(documents.resolve("documents.jsonl"), gold.documents(), StandardCharsets.UTF_8);
    Path expected = target.resolve("news_gold.jsonl");
    Files.write(expected, gold.expected(), StandardCharsets.UTF_8);
    return new Annotated("news", documents, expected);
  }

  private void documents(Coder coder) throws IOException, InterruptedException {
    section(
        "Events, limits, figures and contradictions (the first ten shown) on the development gold"
            + " (`tools/score.py`, seeds 000 and 002)");
    Path out = coded(coder, seeds());
    contradictions(coder, out, withGold(seeds().gold));
    score("score.py", seeds().gold, out);
    section("Events on our own development gold (`tools/score.py`, twenty news documents)");
    score("score.py", news().gold, coded(coder, news()));
    section("Posts (seed 001)");
    score("score.py", shared.resolve("gold/seeds_posts_gold.jsonl"), out);
  }

  /** The documents that a gold file has records of; contradictions name two and have no one. */
  private static Set<String> withGold(Path gold) throws IOException {
    Set<String> documents = new HashSet<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode document = JSON.readTree(line).path("doc");
      if (document.isTextual()) {
        documents.add(document.asText());
      }
    }
    return documents;
  }

  /** Adds the first ten contradictions among some of the documents. */
  private static void contradictions(Coder coder, Path out, Set<String> documents)
      throws IOException {
    List<Coded> records =
        Files.readAllLines(out).stream()
            .map(RecordJson::parse)
            .filter(record -> documents.contains(record.passage().doc()))
            .toList();
    List<String> shown =
        new Contradictions(coder::compare, Contradictions.DEFAULT_MIN_CONFIDENCE)
            .among(records, CANDIDATES).stream().limit(SHOWN).map(RecordJson::format).toList();
    Files.write(out, shown, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private Path coded(Coder coder, Annotated set) throws IOException {
    Path out = Files.createDirectories(root.resolve("bench/target")).resolve(set.name + ".jsonl");
    Files.write(
        out,
        records(coder, set.documents).stream().map(RecordJson::format).toList(),
        StandardCharsets.UTF_8);
    return out;
  }

  private interface CoderFrom {
    Coder threshold(double minConfidence);
  }

  /** What {@code --min-confidence} trades: lenient precision and core recall on both golds. */
  private void curve(CoderFrom coders) throws IOException, InterruptedException {
    section("Precision and recall by `--min-confidence` (lenient precision, core-recall)");
    report.append("| min-confidence | seeds: precision | recall | news: precision | recall |\n");
    report.append("|---|---|---|---|---|\n");
    for (double threshold : THRESHOLDS) {
      Coder coder = coders.threshold(threshold); // shares the model with the others
      report.append(String.format(Locale.ROOT, "| %s |", threshold));
      for (Annotated set : List.of(seeds(), news())) {
        Matcher lenient = LENIENT.matcher(scored("score.py", set.gold, coded(coder, set)));
        if (!lenient.find()) {
          throw new IOException("the scorer of " + set.name + " printed no lenient figures");
        }
        report.append(" " + lenient.group(1) + " | " + lenient.group(2) + " |");
      }
      report.append('\n');
    }
  }

  static List<Coded> records(Coder coder, Path folder) {
    Extraction extraction = new Extraction(coder);
    List<Coded> records = new ArrayList<>();
    try (Stream<Input> inputs = Sources.of(List.of(folder.toString()), ReadingLimits.defaults())) {
      inputs
          .map(Input::read)
          .forEach(
              (Reading reading) ->
                  reading.match(
                      read -> records.addAll(extraction.of(read.document())),
                      refused -> {
                        throw new UncheckedIOException(new IOException(refused.toString()));
                      }));
    }
    return records;
  }

  private void pairs(PairJudge judge) throws IOException, InterruptedException {
    Path gold = shared.resolve("gold/pairs_train.tsv");
    Path out = root.resolve("bench/target/pairs.tsv");
    Files.write(out, Pairs.classify(gold, judge), StandardCharsets.UTF_8);
    section("Types of given pairs (`tools/score_pairs.py`, PLV training half, weights as shipped)");
    score("score_pairs.py", gold, out);
  }

  private void actors() throws IOException {
    section("Actors (`gold/actors_dev.tsv`)");
    report.append(Actors.measure(shared.resolve("gold/actors_dev.tsv")));
  }

  private void section(String title) {
    report.append("\n## ").append(title).append("\n\n");
  }

  private void score(String tool, Path gold, Path output) throws IOException, InterruptedException {
    report.append("```\n").append(scored(tool, gold, output)).append("```\n");
  }

  private String scored(String tool, Path gold, Path output)
      throws IOException, InterruptedException {
    String scorer = shared.resolve("tools").resolve(tool).toString();
    return Command.run(root, List.of("python3", scorer, gold.toString(), output.toString()));
  }
}
