package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.PairScore;

/**
 * Learns how to weigh model and votes on pairs that the encoder was not trained on, and measures
 * how far the resulting probabilities can be taken at their word (Guo et al., 2017).
 */
final class Calibration {
  private static final int FOLDS = 5;
  private static final int BINS = 10;

  /** Cost of leaving the model's word alone, so that a few odd votes do not run away. */
  private static final double RIDGE = 0.002;

  private static final double[] STEPS = {0.4, 0.2, 0.1, 0.05, 0.02, 0.01};

  private Calibration() {}

  /** The combination of least cross-entropy, found by steps along each weight in turn. */
  static Combination fit(List<Judged> pairs) {
    float[] best = Combination.MODEL_ALONE.weights();
    double least = loss(pairs, best);
    for (double step : STEPS) {
      boolean better = true;
      while (better) {
        better = false;
        for (int i = 0; i < best.length; i++) {
          for (int sign = -1; sign <= 1; sign += 2) {
            float[] next = best.clone();
            next[i] += (float) (sign * step);
            double loss = loss(pairs, next);
            if (loss < least - 1e-9) {
              best = next;
              least = loss;
              better = true;
            }
          }
        }
      }
    }
    return Combination.of(best);
  }

  private static double loss(List<Judged> pairs, float[] weights) {
    Combination combination = Combination.of(weights);
    double distance = 0;
    float[] start = Combination.MODEL_ALONE.weights();
    for (int i = 0; i < weights.length; i++) {
      distance += (weights[i] - start[i]) * (weights[i] - start[i]);
    }
    return pairs.stream().mapToDouble(pair -> pair.loss(combination)).average().orElse(0)
        + RIDGE * distance;
  }

  /** Each pair weighed by a combination that was fitted to the other sentences only. */
  static List<PairScore> crossFitted(List<Judged> pairs) {
    List<Combination> combinations = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      combinations.add(fit(pairs.stream().filter(p -> p.sentence() % FOLDS != held).toList()));
    }
    return pairs.stream().map(p -> p.with(combinations.get(p.sentence() % FOLDS))).toList();
  }

  /**
   * Pairs whose probability of an event falls into the same tenth.
   *
   * @param count how many
   * @param said their mean probability
   * @param happened the share of them with an event
   */
  record Bin(int count, double said, double happened) {}

  /** The reliability diagram of "is there an event", from low to high; empty bins left out. */
  static List<Bin> reliability(List<Judged> pairs, List<PairScore> scores) {
    int[] counts = new int[BINS];
    double[] said = new double[BINS];
    double[] happened = new double[BINS];
    for (int i = 0; i < pairs.size(); i++) {
      double any = scores.get(i).any();
      int bin = (int) Math.min(BINS - 1, Math.floor(any * BINS));
      counts[bin]++;
      said[bin] += any;
      happened[bin] += pairs.get(i).isEvent() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        bins.add(new Bin(counts[i], said[i] / counts[i], happened[i] / counts[i]));
      }
    }
    return bins;
  }

  /** Expected calibration error: mean distance of said and happened, weighted by count. */
  static double error(List<Bin> bins) {
    double all = bins.stream().mapToInt(Bin::count).sum();
    return bins.stream().mapToDouble(b -> b.count / all * Math.abs(b.said - b.happened)).sum();
  }
}
