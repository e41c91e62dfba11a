package org.entente.training;

import java.util.List;
import java.util.Locale;
import org.entente.event.scoring.PassageScore;
import org.entente.event.scoring.RelationModel;
import org.entente.model.Contradiction;
import org.jspecify.annotations.Nullable;

/** Figures on the pairs of passages that were kept out of training. */
final class HeldOutPassages {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

  /** A pair of passages with how it is labelled and what the model says. */
  private record Judged(Contradiction.@Nullable Type type, PassageScore score) {
    boolean isContradiction() {
      return type != null && type != Contradiction.Type.CHANGE;
    }
  }

  private HeldOutPassages() {}

  static String report(List<PassageExample> examples, RelationModel model) {
    List<Judged> judged =
        examples.stream().map(e -> new Judged(e.type(), model.score(e.a(), e.b()))).toList();
    List<Judged> contradictions = judged.stream().filter(Judged::isContradiction).toList();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d pairs, %d of them contradictions, %d changes over time.%n%n",
            judged.size(),
            contradictions.size(),
            judged.stream().filter(j -> j.type == Contradiction.Type.CHANGE).count()));
    text.append("| least probability | precision | recall | F1 |\n|---|---|---|---|\n");
    for (double threshold : THRESHOLDS) {
      long said = judged.stream().filter(j -> j.score.contradiction() >= threshold).count();
      long right =
          contradictions.stream().filter(j -> j.score.contradiction() >= threshold).count();
      text.append(
          String.format(
              Locale.ROOT,
              "| %.1f | %.3f | %.3f | %.3f |%n",
              threshold,
              right / (double) Math.max(1, said),
              right / (double) Math.max(1, contradictions.size()),
              2 * right / (double) Math.max(1, said + contradictions.size())));
    }
    long typed =
        contradictions.stream().filter(j -> j.score.likeliestContradiction() == j.type).count();
    text.append(
        String.format(
            Locale.ROOT,
            "%nType right, of contradictions: %.3f.%n",
            typed / (double) Math.max(1, contradictions.size())));
    return text.toString();
  }
}
