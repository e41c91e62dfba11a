package org.entente.relation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Percentile intervals by the bootstrap (Efron and Tibshirani 1993, ch. 13): within each period, as
 * many acts or documents as there are, drawn with replacement, many times.
 *
 * @param by what is drawn
 * @param draws how often, at least 100
 * @param level of the intervals, such as 0.95
 * @param seed of the draws
 */
public record Bootstrap(By by, int draws, double level, long seed) {
  /** What is drawn. */
  public enum By {
    /** Single acts, as if each were found for itself. */
    ACTS,
    /** Documents with all their acts: wider, since a document's acts hang together. */
    DOCUMENTS
  }

  /** Checks the settings. */
  public Bootstrap {
    if (draws < 100 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "%d draws for intervals of %s: give at least 100 and a level between 0 and 1"
              .formatted(draws, level));
    }
  }

  /**
   * A range of values.
   *
   * @param low the lower percentile
   * @param high the upper percentile
   */
  public record Range(double low, double high) {}

  /**
   * The intervals of a period on one axis.
   *
   * @param total of Σ w x
   * @param mean of Σ w x / Σ w, over the draws that have an act; empty if fewer than 100 do
   */
  public record Ranges(Range total, Optional<Range> mean) {}

  /**
   * The intervals of each period of the span; empty where there are fewer than two acts or
   * documents to draw from, since then every draw is the same.
   */
  public List<Optional<Ranges>> on(Axis axis, List<ScoredAct> acts, ScoreSettings settings) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Optional<Ranges>> ranges = new ArrayList<>();
    for (List<ScoredAct> now : PairScores.sorted(acts, settings)) {
      List<Block> blocks = blocks(now, axis);
      // Each period has its own stream, so that it does not depend on the periods before it.
      SplittableRandom own = random.split();
      ranges.add(blocks.size() < 2 ? Optional.empty() : Optional.of(draw(blocks, own)));
    }
    return List.copyOf(ranges);
  }

  private record Block(double reports, double volume) {
    static Block of(List<ScoredAct> acts, Axis axis) {
      List<ScoredAct> on = acts.stream().filter(act -> act.axis() == axis).toList();
      return new Block(
          on.stream().mapToDouble(ScoredAct::weight).sum(),
          on.stream().mapToDouble(ScoredAct::volume).sum());
    }
  }

  /** Acts of the other axis are drawn too: that there are few on this one is uncertain as well. */
  private List<Block> blocks(List<ScoredAct> acts, Axis axis) {
    if (by == By.ACTS) {
      return acts.stream().map(act -> Block.of(List.of(act), axis)).toList();
    }
    Map<String, List<ScoredAct>> documents = new LinkedHashMap<>();
    for (ScoredAct act : acts) {
      documents.computeIfAbsent(act.document(), id -> new ArrayList<>()).add(act);
    }
    return documents.values().stream().map(of -> Block.of(of, axis)).toList();
  }

  private Ranges draw(List<Block> blocks, SplittableRandom random) {
    double[] totals = new double[draws];
    double[] means = new double[draws];
    int withActs = 0;
    for (int d = 0; d < draws; d++) {
      double reports = 0;
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(random.nextInt(blocks.size()));
        totals[d] += block.volume;
        reports += block.reports;
      }
      if (reports > 0) {
        means[withActs++] = totals[d] / reports;
      }
    }
    Optional<Range> mean =
        withActs < 100 ? Optional.empty() : Optional.of(range(Arrays.copyOf(means, withActs)));
    return new Ranges(range(totals), mean);
  }

  private Range range(double[] values) {
    Arrays.sort(values);
    return new Range(quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2));
  }

  /** Between the order statistics by a straight line (type 7 of Hyndman and Fan 1996). */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
