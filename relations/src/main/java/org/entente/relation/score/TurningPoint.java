package org.entente.relation.score;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a period stands to a change of the relation on one axis.
 *
 * @param period which
 * @param probability that the level changed with it
 * @param nearby that it changed with it, the period before or the one after: where the series
 *     leaves open which of them it was, each has only a part of the probability
 * @param level the level that is most plausible for it, in acts (counts) or total intensity
 *     (levels)
 */
public record TurningPoint(Period period, double probability, double nearby, double level) {

  /**
   * Every period with its probability, from the number of acts (counts) or their total intensity
   * (levels), by {@link ChangePoints}.
   *
   * @param scores of the pair, at least three periods that differ
   * @param axis on which
   * @param kind acts or intensity
   * @param run how many periods lie between changes beforehand
   */
  public static List<TurningPoint> of(
      PairScores scores, Axis axis, ChangePoints.Kind kind, double run) {
    double[] series =
        scores.periods().stream()
            .map(period -> period.on(axis))
            .mapToDouble(score -> kind == ChangePoints.Kind.COUNTS ? score.acts() : score.total())
            .toArray();
    ChangePoints changes = ChangePoints.of(series, kind, run);
    return IntStream.range(0, series.length)
        .mapToObj(
            t ->
                new TurningPoint(
                    scores.periods().get(t).period(),
                    changes.probability(t),
                    changes.probability(Math.max(0, t - 1), Math.min(series.length - 1, t + 1)),
                    changes.level(t)))
        .toList();
  }
}
