package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.event.scoring.RelationModel;
import org.entente.event.scoring.TriadScore;
import org.jspecify.annotations.Nullable;

/** Figures on the sentences of the corpus of limits that were kept out of training. */
final class HeldOutTriads {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

  /** A triad with what is told of it and what the model says. */
  private record Judged(TriadExample.@Nullable Label label, TriadScore score, boolean likeliest) {}

  private HeldOutTriads() {}

  static String report(List<TriadExample> examples, RelationModel model) {
    List<Judged> judged = new ArrayList<>();
    for (TriadExample example : examples) {
      List<TriadScore> scores = model.score(example.sentence()).triads();
      List<TriadScore> likeliest = TriadScore.likeliest(scores);
      for (TriadScore score : scores) {
        judged.add(new Judged(label(example, score), score, likeliest.contains(score)));
      }
    }
    List<Judged> limits = judged.stream().filter(triad -> triad.label != null).toList();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d sentences, %d triads, %d of them with a limit.%n%n",
            examples.size(),
            judged.size(),
            limits.size()));
    text.append("| least probability | precision | recall | F1 |\n|---|---|---|---|\n");
    for (double threshold : THRESHOLDS) {
      text.append(row(judged, limits.size(), threshold));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%nOf triads with a limit: direction right %.3f, mechanism %.3f, status %.3f.%n",
            share(limits, t -> t.label != null && t.label.direction() == t.score.direction()),
            share(limits, t -> t.label != null && t.label.mechanism() == t.score.mechanism()),
            share(limits, t -> t.label != null && t.label.status() == t.score.status())));
    return text.toString();
  }

  private static TriadExample.@Nullable Label label(TriadExample example, TriadScore score) {
    return example.triads().stream()
        .filter(
            triad ->
                triad.limiter() == score.limiter()
                    && triad.first() == score.first()
                    && triad.second() == score.second())
        .findFirst()
        .map(TriadExample.Triad::label)
        .orElse(null);
  }

  private static String row(List<Judged> judged, int limits, double threshold) {
    List<Judged> said =
        judged.stream().filter(t -> t.likeliest && t.score.any() >= threshold).toList();
    long right = said.stream().filter(t -> t.label != null).count();
    double precision = (double) right / Math.max(1, said.size());
    double recall = (double) right / Math.max(1, limits);
    return String.format(
        Locale.ROOT,
        "| %.1f | %.3f | %.3f | %.3f |%n",
        threshold,
        precision,
        recall,
        2 * right / (double) Math.max(1, said.size() + limits));
  }

  private static double share(List<Judged> limits, Predicate<Judged> right) {
    return (double) limits.stream().filter(right).count() / Math.max(1, limits.size());
  }
}
