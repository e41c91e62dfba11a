package org.entente.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.PairJudge;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.Precedents;
import org.entente.event.scoring.ScorerWeights;

/** Writes trained weights in the form that ships: the encoder's matrices in 8 bits. */
final class Export {
  private Export() {}

  static void write(Trainer trainer, String version, Path file) throws IOException {
    Map<String, ScorerWeights.Quantised> matrices = new LinkedHashMap<>();
    Map<String, float[]> vectors = new LinkedHashMap<>();
    trainer
        .weights()
        .forEach(
            (name, weight) -> {
              if (weight.shape().length == 2 && !name.startsWith("heads.")) {
                int columns = (int) weight.shape()[1];
                matrices.put(name, ScorerWeights.Quantised.of(weight.values(), columns));
              } else {
                vectors.put(name, weight.values());
              }
            });
    write(new ScorerWeights(version, matrices, vectors), file);
  }

  /** Writes the pairs with an event of the examples, with the vectors that the judge gives them. */
  static void precedents(List<Example> examples, PairJudge judge, Path file) throws IOException {
    List<Precedents.Precedent> precedents = new ArrayList<>();
    for (Example example : examples) {
      for (PairScore score : judge.model(example.sentence())) {
        for (Example.Pair pair : example.pairs()) {
          if (pair.actor() == score.actor()
              && pair.recipient() == score.recipient()
              && !pair.acts().isEmpty()) {
            precedents.add(
                Precedents.Precedent.of(
                    example.id(),
                    example.text(),
                    example.words(pair.actor()),
                    example.words(pair.recipient()),
                    pair.acts().get(0).type().name(),
                    score.vector()));
          }
        }
      }
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Precedents.write(judge.version(), precedents, out);
    }
  }

  /** Writes weights so that a broken-off run leaves the old file as it was. */
  static void write(ScorerWeights weights, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      weights.write(out);
    }
    Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
