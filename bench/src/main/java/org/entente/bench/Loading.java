package org.entente.bench;

import java.io.IOException;
import java.util.Locale;
import org.entente.event.scoring.RelationModel;
import org.entente.lexicon.Lexicon;

/** Loads the lexicon or the model in a fresh process and prints the seconds that it took. */
final class Loading {
  private Loading() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    switch (args[0]) {
      case "lexicon" -> Lexicon.packaged();
      case "model" -> RelationModel.load().close();
      default -> throw new IllegalArgumentException("loads lexicon or model, not " + args[0]);
    }
    System.out.printf(Locale.ROOT, "%.2f s", (System.nanoTime() - start) / 1e9);
  }
}
