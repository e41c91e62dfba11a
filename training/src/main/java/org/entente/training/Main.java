package org.entente.training;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.ScorerWeights;
import org.entente.event.scoring.WordPieces;
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

  @Option(names = "--corpus", description = "folder of labelled sentences")
  @Nullable Path corpus;

  @Option(names = "--pairs", description = "PLV pairs to measure on")
  @Nullable Path pairs;

  @Option(names = "--folds", description = "cross-validate on the pairs with so many folds")
  int folds;

  @Option(names = "--fold", description = "only this fold")
  int fold = -1;

  private int own;

  @Option(names = "--epochs")
  int epochs = 5;

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
  int frozen;

  @Option(names = "--seed")
  long seed = 1;

  @Option(names = "--from", description = "weights to go on from")
  @Nullable Path from;

  @Option(names = "--report", description = "where to write the figures of the folds")
  @Nullable Path report;

  @Option(names = "--out", description = "where to write the weights")
  @Nullable Path out;

  @Option(names = "--version-name", description = "name of this run, written into the weights")
  String name = "unnamed";

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    try (WordPieces wordPieces = WordPieces.load()) {
      List<Example> own = corpus == null ? List.of() : new CorpusReader(wordPieces).read(corpus);
      List<PairsReader.Row> rows = pairs == null ? List.of() : PairsReader.read(pairs, wordPieces);
      LOG.info("{} own sentences, {} pairs", own.size(), rows.size());
      if (folds > 0) {
        crossValidate(own, rows);
      } else {
        try (Trainer trainer = new Trainer(settings())) {
          begin(trainer);
          trainer.fit(own);
          List<String> gold = new ArrayList<>();
          List<String> said = new ArrayList<>();
          if (out != null) {
            Export.write(trainer, name, out);
          }
          if (!rows.isEmpty()) {
            measure(trainer, rows, gold, said);
            report("own weights", gold, said);
          }
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void begin(Trainer trainer) throws java.io.IOException {
    if (from != null) {
      try (InputStream stream = Files.newInputStream(from)) {
        trainer.start(ScorerWeights.read(stream));
      }
    }
  }

  private Trainer.Settings settings() {
    return new Trainer.Settings(epochs, batch, rate, dropout, noneWeight, hidden, frozen, seed);
  }

  private void crossValidate(List<Example> own, List<PairsReader.Row> rows)
      throws java.io.IOException {
    this.own = own.size();
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
      try (Trainer trainer = new Trainer(settings())) {
        begin(trainer);
        trainer.fit(train);
        measure(trainer, test, gold, said);
      }
      report("fold " + f, gold, said);
      writeReport(f + 1, gold, said);
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
      String type = EventType.values()[best - 1].name();
      said.add(type.equals("CONCEDE") ? "RETREAT" : type);
    }
  }

  private static void report(String what, List<String> gold, List<String> said) {
    LOG.info(
        "{}: root macro-F1 {}, quad macro-F1 {} on {}",
        what,
        String.format("%.3f", Scores.macroF1(gold, said)),
        String.format("%.3f", Scores.macroF1(quads(gold), quads(said))),
        gold.size());
  }

  /** The figures over all rows held out so far, written anew after each fold. */
  private void writeReport(int done, List<String> gold, List<String> said)
      throws java.io.IOException {
    if (report == null) {
      return;
    }
    Files.createDirectories(report.toAbsolutePath().getParent());
    Files.writeString(
        report,
        String.format(
            Locale.ROOT,
            """
            # Cross-validation on the PLV pairs

            Written by `training/train --folds`: %s, %d processors, Java %s.

            Settings: %s; begun with %s; %d sentences of our own added to each training part. Folds by sentence, %d of %d done;
            figures over the %d rows held out so far, encoder in 32 bits.

            | root macro-F1 | quad macro-F1 |
            |---|---|
            | %.3f | %.3f |
            """,
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            settings(),
            from == null ? "the encoder as published" : "the weights " + from.getFileName(),
            own,
            done,
            folds,
            gold.size(),
            Scores.macroF1(gold, said),
            Scores.macroF1(quads(gold), quads(said))));
  }

  private static List<String> quads(List<String> types) {
    return types.stream().map(t -> EventType.valueOf(t).quad().name()).toList();
  }
}
