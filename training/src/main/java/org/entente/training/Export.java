package org.entente.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      new ScorerWeights(version, matrices, vectors).write(out);
    }
    Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
