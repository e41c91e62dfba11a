package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Input;
import org.entente.document.Reading;
import org.entente.document.ReadingLimits;
import org.entente.document.Sources;
import org.entente.event.Coder;
import org.entente.event.PairJudge;
import org.entente.event.scoring.PairScorer;
import org.entente.exchange.RecordJson;
import org.entente.lexicon.Lexicon;
import org.entente.model.Coded;

/**
 * Measures the coder against the gold beside the checkout, with the scorers there, and writes
 * {@code docs/results/coder.md}.
 */
final class Quality {
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
    Files.writeString(root.resolve("docs/results/coder.md"), measure(root));
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
    PairScorer scorer = PairScorer.load(); // the coder closes it
    try (Coder coder = Coder.with(lexicon, Coder.DEFAULT_MIN_CONFIDENCE, scorer)) {
      report.append("\nModel: ").append(coder.modelVersion()).append(".\n");
      seeds(coder);
      pairs(new PairJudge(scorer, lexicon));
    }
    actors();
  }

  private void seeds(Coder coder) throws IOException, InterruptedException {
    Path out = Files.createDirectories(root.resolve("bench/target")).resolve("seeds.jsonl");
    List<String> lines = new ArrayList<>();
    for (Coded record : records(coder, shared.resolve("seeds"))) {
      lines.add(RecordJson.format(record));
    }
    Files.write(out, lines, StandardCharsets.UTF_8);
    section("Events on the development gold (`tools/score.py`, seeds 000 and 002)");
    score("score.py", "seeds_dev_gold.jsonl", out);
    section("Events on our own development gold (`tools/score.py`, twenty news documents)");
    wikinews(coder);
    section("Posts (seed 001)");
    score("score.py", "seeds_posts_gold.jsonl", out);
  }

  /** Codes the documents of our own gold, whose sentences are cut out of the texts by offset. */
  private void wikinews(Coder coder) throws IOException, InterruptedException {
    Path target = root.resolve("bench/target");
    NewsGold gold = NewsGold.read(shared.resolve("corpora/wikinews.jsonl.gz"));
    Path documents = Files.createDirectories(target.resolve("wikinews")).resolve("gold.jsonl");
    Files.write(documents, gold.documents(), StandardCharsets.UTF_8);
    Path expected = target.resolve("wikinews_gold.jsonl");
    Files.write(expected, gold.expected(), StandardCharsets.UTF_8);
    Path out = target.resolve("wikinews.jsonl");
    List<String> lines = new ArrayList<>();
    records(coder, documents.getParent()).forEach(r -> lines.add(RecordJson.format(r)));
    Files.write(out, lines, StandardCharsets.UTF_8);
    report
        .append("```\n")
        .append(
            Command.run(
                root,
                List.of(
                    "python3",
                    shared.resolve("tools/score.py").toString(),
                    expected.toString(),
                    out.toString())))
        .append("```\n");
  }

  static List<Coded> records(Coder coder, Path folder) {
    List<Coded> records = new ArrayList<>();
    try (Stream<Input> inputs = Sources.of(List.of(folder.toString()), ReadingLimits.defaults())) {
      inputs
          .map(Input::read)
          .forEach(
              (Reading reading) ->
                  reading.match(
                      read -> records.addAll(coder.code(read.document())),
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
    score("score_pairs.py", "pairs_train.tsv", out);
  }

  private void actors() throws IOException {
    section("Actors (`gold/actors_dev.tsv`)");
    report.append(Actors.measure(shared.resolve("gold/actors_dev.tsv")));
  }

  private void section(String title) {
    report.append("\n## ").append(title).append("\n\n");
  }

  private void score(String tool, String gold, Path output)
      throws IOException, InterruptedException {
    String printed =
        Command.run(
            root,
            List.of(
                "python3",
                shared.resolve("tools").resolve(tool).toString(),
                shared.resolve("gold").resolve(gold).toString(),
                output.toString()));
    report.append("```\n").append(printed).append("```\n");
  }
}
