package org.entente.relation.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A pair's relation over time: its scores, how sure they are, and where it turned.
 *
 * @param scores of every period
 * @param cooperation intervals of each period's cooperation; empty where there is too little to
 *     draw from
 * @param conflict the same of conflict
 * @param turns of cooperation, one for each period; empty if the series is too short or level
 * @param conflictTurns the same of conflict
 */
public record PairHistory(
    PairScores scores,
    List<Optional<Bootstrap.Ranges>> cooperation,
    List<Optional<Bootstrap.Ranges>> conflict,
    List<TurningPoint> turns,
    List<TurningPoint> conflictTurns) {
  /** Copies the lists. */
  public PairHistory {
    cooperation = List.copyOf(cooperation);
    conflict = List.copyOf(conflict);
    turns = List.copyOf(turns);
    conflictTurns = List.copyOf(conflictTurns);
  }

  /**
   * Scores, intervals and turning points (of the number of acts) of a pair.
   *
   * @param acts of the pair, in any order
   * @param run how many periods lie between changes beforehand, more than 1
   */
  public static PairHistory of(
      List<ScoredAct> acts, ScoreSettings settings, Bootstrap bootstrap, double run) {
    PairScores scores = PairScores.of(acts, settings);
    return new PairHistory(
        scores,
        bootstrap.on(Axis.COOPERATION, acts, settings),
        bootstrap.on(Axis.CONFLICT, acts, settings),
        turns(scores, Axis.COOPERATION, run),
        turns(scores, Axis.CONFLICT, run));
  }

  private static List<TurningPoint> turns(PairScores scores, Axis axis, double run) {
    long levels = scores.periods().stream().map(p -> p.on(axis).acts()).distinct().count();
    int size = scores.periods().size();
    return levels < 2 || size < 3 || size > ChangePoints.LONGEST
        ? List.of()
        : TurningPoint.of(scores, axis, ChangePoints.Kind.COUNTS, run);
  }

  /** The intervals of an axis. */
  public List<Optional<Bootstrap.Ranges>> ranges(Axis axis) {
    return axis == Axis.COOPERATION ? cooperation : conflict;
  }

  /** The turning points of an axis, one for each period. */
  public List<TurningPoint> turns(Axis axis) {
    return axis == Axis.COOPERATION ? turns : conflictTurns;
  }

  /** How many acts there are on an axis. */
  public int acts(Axis axis) {
    return scores.periods().stream().mapToInt(period -> period.on(axis).acts()).sum();
  }

  /** The mean intensity of all acts on an axis; empty if there are none. */
  public OptionalDouble mean(Axis axis) {
    double reports = sum(score -> score.on(axis).reports());
    return reports > 0
        ? OptionalDouble.of(sum(score -> score.on(axis).total()) / reports)
        : OptionalDouble.empty();
  }

  private double sum(ToDoubleFunction<PeriodScore> part) {
    return scores.periods().stream().mapToDouble(part).sum();
  }

  /**
   * A change of level.
   *
   * @param axis on which
   * @param at the period that it came with, most probably
   * @param before the level before, in acts a period
   */
  public record Turn(Axis axis, TurningPoint at, double before) {}

  /**
   * The likeliest changes, the most probable first. Of neighbouring periods that share the
   * probability of one change, the likeliest stands for all.
   *
   * @param least the least probability, 0 to 1, that there was a change within a period of it
   */
  public List<Turn> likeliest(double least) {
    return List.of(Axis.values()).stream()
        .flatMap(axis -> peaks(axis, least).stream())
        .sorted(Comparator.comparingDouble((Turn turn) -> -turn.at().nearby()))
        .toList();
  }

  private List<Turn> peaks(Axis axis, double least) {
    List<TurningPoint> all = turns(axis);
    return IntStream.range(1, all.size())
        .filter(t -> all.get(t).nearby() >= least)
        .filter(t -> all.get(t).probability() > all.get(t - 1).probability())
        .filter(
            t -> t == all.size() - 1 || all.get(t).probability() >= all.get(t + 1).probability())
        .mapToObj(t -> new Turn(axis, all.get(t), all.get(t - 1).level()))
        .toList();
  }
}
