package org.entente.training;

import java.util.List;
import java.util.TreeSet;

/** Macro-F1 over the labels that occur in the gold. */
final class Scores {
  private Scores() {}

  static double macroF1(List<String> gold, List<String> guessed) {
    double sum = 0;
    TreeSet<String> labels = new TreeSet<>(gold);
    for (String label : labels) {
      int hit = 0;
      int wrong = 0;
      for (int i = 0; i < gold.size(); i++) {
        boolean is = gold.get(i).equals(label);
        boolean said = guessed.get(i).equals(label);
        hit += is && said ? 1 : 0;
        wrong += is != said ? 1 : 0;
      }
      sum += hit == 0 ? 0 : 2.0 * hit / (2.0 * hit + wrong);
    }
    return sum / labels.size();
  }
}
