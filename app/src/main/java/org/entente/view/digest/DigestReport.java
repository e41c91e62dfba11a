package org.entente.view.digest;

import java.time.YearMonth;
import java.util.List;
import org.entente.model.Event;
import org.entente.relation.score.RelationChange;
import org.entente.relation.score.RelationChange.Verdict;
import org.entente.view.Relation;

/**
 * What became of some pairs in a month.
 *
 * @param month which
 * @param pairs in the order in which they were asked for
 */
public record DigestReport(YearMonth month, List<Pair> pairs) {
  /** How many months before it a month is set against. */
  public static final int MONTHS = 12;

  /** Of the intervals. */
  public static final double LEVEL = 0.95;

  public DigestReport {
    pairs = List.copyOf(pairs);
  }

  /**
   * A pair.
   *
   * @param a one side
   * @param b the other
   * @param change against the twelve months before
   * @param byVolume whether acts were counted against what is told of all others, rather than days
   * @param merged whether reports of the same act count once
   * @param heaviest what weighs most of the month, heaviest first
   */
  public record Pair(
      Relation.Side a,
      Relation.Side b,
      RelationChange change,
      boolean byVolume,
      boolean merged,
      List<Event> heaviest) {
    public Pair {
      heaviest = List.copyOf(heaviest);
    }
  }

  /** The pairs of which the same is to be said. */
  public List<Pair> of(Verdict verdict) {
    return pairs.stream().filter(pair -> pair.change().verdict() == verdict).toList();
  }
}
