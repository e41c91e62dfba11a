package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.bench.Machine;
import org.entente.event.PairJudge;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.RelationModel;
import org.entente.event.scoring.ScorerWeights;
import org.entente.event.scoring.WordPieces;
import org.entente.lexicon.Lexicon;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code train}: fits the relation model and measures it. */
@CommandLine.Command(name = "train", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  @Option(
      names = "--corpus",
      description = "folder of labelled sentences (default: ${DEFAULT-VALUE})")
  Path corpus = Path.of("training/corpus");

  @Option(names = "--limits", description = "folder of labelled limits (default: ${DEFAULT-VALUE})")
  Path limits = Path.of("training/limits");

  @Option(
      names = "--contradictions",
      description = "folder of labelled pairs of passages (default: ${DEFAULT-VALUE})")
  Path contradictions = Path.of("training/contradictions");

  @Option(names = "--pairs", description = "PLV pairs to measure on")
  @Nullable Path pairs;

  @Option(names = "--without-corpus", description = "train on no sentences of our own")
  boolean withoutCorpus;

  @Option(names = "--folds", description = "cross-validate on the pairs with so many folds")
  int folds;

  @Option(names = "--fold", description = "only this fold")
  int fold = -1;

  private int own;

  @Option(names = "--epochs")
  int epochs = 6;

  @Option(names = "--batch")
  int batch = 16;

  @Option(names = "--rate")
  float rate = 1e-4f;

  @Option(names = "--dropout")
  float dropout = 0.1f;

  @Option(names = "--none-weight")
  float noneWeight = 0.5f;

  @Option(names = "--hidden", description = "share of mentions whose words are hidden")
  float hidden = 0.15f;

  @Option(names = "--frozen", description = "lowest layers that stay as they are")
  int frozen = 4;

  @Option(
      names = "--events",
      description = "share of the sentences with events that an epoch goes through")
  float events = 1;

  @Option(names = "--seed")
  long seed = 1;

  @Option(names = "--from", description = "weights to go on from; of several, their mean")
  List<Path> from = List.of();

  @Option(names = "--report", description = "where to write the figures")
  @Nullable Path report;

  @Option(names = "--out", description = "where to write the weights (default: ${DEFAULT-VALUE})")
  Path out = Path.of("training/target/relation-model.bin");

  @Option(names = "--version-name", description = "name of this run, written into the weights")
  String name = "unnamed";

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    WordPieces wordPieces = WordPieces.load();
    try {
      List<PairsReader.Row> rows = pairs == null ? List.of() : PairsReader.read(pairs, wordPieces);
      if (folds > 0) {
        List<Example> own = withoutCorpus ? List.of() : new CorpusReader(wordPieces).read(corpus);
        LOG.info("{} own sentences, {} pairs", own.size(), rows.size());
        crossValidate(own, rows, wordPieces);
      } else {
        train(corpus(wordPieces), rows, wordPieces);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Corpus corpus(WordPieces wordPieces) {
    Corpus all =
        new Corpus(
            new CorpusReader(wordPieces).read(corpus),
            new LimitsReader(wordPieces).read(limits),
            PassageExample.read(contradictions));
    LOG.info("{}", all.counted());
    return all;
  }

  /** Trains on nine tenths of our own texts, weighs votes and measures on the last. */
  private void train(Corpus all, List<PairsReader.Row> rows, WordPieces wordPieces)
      throws IOException, InterruptedException {
    Corpus seen = all.seen();
    Corpus heldOut = all.heldOut();
    String begun = Machine.line(Path.of("."));
    makeFolders(); // before the long part
    try (Trainer trainer = new Trainer(settings(), wordPieces)) {
      begin(trainer);
      trainer.fit(seen);
      Export.write(trainer, name, out);
    }
    String measured = calibrate(seen.pairs(), heldOut.pairs()) + claims(heldOut);
    if (!rows.isEmpty()) {
      measured +=
          "\n## Types of given pairs (PLV training half, none of it trained on)\n\n"
              + onPairs(rows);
    }
    LOG.info("{}", measured);
    Files.writeString(
        out.resolveSibling("MODEL.md"),
        ModelCard.of(name, begun, settings(), from, seen, heldOut, measured));
    if (report != null) {
      String head =
          "# Training of %s%n%nWritten by `training/train`: %s.%n%n%s. %s.%n%n## Our own sentences, held out%n%n"
              .formatted(name, begun, settings(), seen.counted());
      Files.writeString(report, head + measured);
    }
  }

  /** Limits and contradictions on texts held out, with the weights as they ship. */
  private String claims(Corpus heldOut) throws IOException {
    try (RelationModel model = RelationModel.load(out)) {
      return "\n## Limits, held out\n\n"
          + HeldOutTriads.report(heldOut.triads(), model)
          + "\n## Contradictions, held out\n\n"
          + HeldOutPassages.report(heldOut.passages(), model);
    }
  }

  /** Fits the weighing of votes to sentences held out; writes it, and the precedents. */
  private String calibrate(List<Example> seen, List<Example> heldOut) throws IOException {
    ScorerWeights weights = read(out);
    try (PairJudge judge = new PairJudge(RelationModel.load(out), Lexicon.packaged())) {
      List<Judged> judged = Judged.all(heldOut, judge);
      Combination combination = Calibration.fit(judged);
      Export.write(weights.with(combination), out);
      Export.precedents(seen, judge, out.resolveSibling("precedents.bin"));
      return HeldOut.report(judged, combination);
    }
  }

  private String onPairs(List<PairsReader.Row> rows) throws IOException {
    List<String> gold = new ArrayList<>();
    List<String> said = new ArrayList<>();
    try (PairJudge judge = new PairJudge(RelationModel.load(out), Lexicon.packaged())) {
      for (PairsReader.Row row : rows) {
        gold.add(row.example().pairs().get(0).acts().get(0).type().name());
        said.add(merged(judge.judge(MarkedPair.parse(row.example().id())).best()));
      }
    }
    return table(gold, said);
  }

  private void makeFolders() throws IOException {
    Files.createDirectories(out.toAbsolutePath().getParent());
    if (report != null) {
      Files.createDirectories(report.toAbsolutePath().getParent());
    }
  }

  private void begin(Trainer trainer) throws IOException {
    List<ScorerWeights> weights = new ArrayList<>();
    for (Path path : from) {
      weights.add(read(path));
    }
    if (!weights.isEmpty()) {
      trainer.start(weights);
    }
  }

  private static ScorerWeights read(Path weights) throws IOException {
    try (InputStream stream = Files.newInputStream(weights)) {
      return ScorerWeights.read(stream);
    }
  }

  private Trainer.Settings settings() {
    return new Trainer.Settings(
        epochs, batch, rate, dropout, noneWeight, hidden, frozen, events, seed);
  }

  private void crossValidate(List<Example> own, List<PairsReader.Row> rows, WordPieces wordPieces)
      throws IOException, InterruptedException {
    this.own = own.size();
    String begun = Machine.line(Path.of("."));
    List<String> sentences =
        new ArrayList<>(new TreeSet<>(rows.stream().map(PairsReader.Row::sentence).toList()));
    List<String> gold = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int f = 0; f < folds; f++) {
      if (fold >= 0 && f != fold) {
        continue;
      }
      int held = f;
      List<Example> train = new ArrayList<>(own);
      List<PairsReader.Row> test = new ArrayList<>();
      for (PairsReader.Row row : rows) {
        if (sentences.indexOf(row.sentence()) % folds == held) {
          test.add(row);
        } else {
          train.add(row.example());
        }
      }
      try (Trainer trainer = new Trainer(settings(), wordPieces)) {
        begin(trainer);
        trainer.fit(new Corpus(train, List.of(), List.of()));
        measure(trainer, test, gold, said);
      }
      writeReport(begun, f + 1, gold, said);
    }
  }

  private static void measure(
      Trainer trainer, List<PairsReader.Row> rows, List<String> gold, List<String> said) {
    List<float[]> outputs = trainer.types(rows.stream().map(PairsReader.Row::example).toList());
    for (int i = 0; i < rows.size(); i++) {
      gold.add(rows.get(i).example().pairs().get(0).acts().get(0).type().name());
      float[] row = outputs.get(i);
      int best = 1;
      for (int t = 1; t < Labels.TYPES; t++) {
        best = row[t] > row[best] ? t : best;
      }
      said.add(merged(EventType.values()[best - 1]));
    }
  }

  /** The data set's YIELD joins two types. */
  private static String merged(EventType type) {
    return type == EventType.CONCEDE ? EventType.RETREAT.name() : type.name();
  }

  private static String table(List<String> gold, List<String> said) {
    return String.format(
        Locale.ROOT,
        "| rows | root macro-F1 | quad macro-F1 | binary macro-F1 |%n|---|---|---|---|%n"
            + "| %d | %.3f | %.3f | %.3f |%n",
        gold.size(),
        Scores.macroF1(gold, said),
        Scores.macroF1(quads(gold), quads(said)),
        Scores.macroF1(sides(gold), sides(said)));
  }

  /** The figures over all rows held out so far, written anew after each fold. */
  private void writeReport(String begun, int done, List<String> gold, List<String> said)
      throws IOException {
    String figures = table(gold, said);
    LOG.info("fold {}/{}: {}", done, folds, figures);
    if (report != null) {
      Files.writeString(
          report,
          String.format(
              Locale.ROOT,
              "# Cross-validation on the PLV pairs%n%nWritten by `training/train --folds`: %s.%n%n"
                  + "%s; begun with %s; %d sentences of our own added to each training part."
                  + " Folds by sentence, %d of %d done; figures over the rows held out so far,"
                  + " encoder in 32 bits, without the lexicon's votes.%n%n%s",
              begun,
              settings(),
              ModelCard.beginning(from),
              own,
              done,
              folds,
              figures));
    }
  }

  private static List<String> quads(List<String> types) {
    return types.stream().map(t -> EventType.valueOf(t).quad().name()).toList();
  }

  private static List<String> sides(List<String> types) {
    return types.stream()
        .map(t -> EventType.valueOf(t).quad().isCooperation() ? "cooperation" : "conflict")
        .toList();
  }
}
