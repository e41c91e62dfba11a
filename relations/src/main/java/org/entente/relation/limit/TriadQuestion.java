package org.entente.relation.limit;

import java.util.List;
import org.entente.relation.score.Axis;
import org.entente.relation.series.SeriesTable;

/**
 * What is asked of a triad's series.
 *
 * @param target the series of A–B whose limit is sought
 * @param axis what it measures: cooperation lost to C counts as a limit, and so does conflict that
 *     C adds
 * @param channel C's series and where they are held
 * @param timing when C can move A–B
 * @param total whether the limit is added up or averaged over the periods
 */
public record TriadQuestion(String target, Axis axis, Channel channel, Timing timing, Total total) {
  /** The assumption about cause and effect within a period; the data cannot settle it. */
  public enum Timing {
    /**
     * C moves A–B from the next period on; what moves together within a period is not C's doing.
     * The cautious choice, for short periods.
     */
    NEXT_PERIOD,
    /**
     * C moves first: what moves together within a period is C's doing. For long periods; it also
     * books to C what A–B or a common cause does to both.
     */
    SAME_PERIOD
  }

  /** How periods make one number. */
  public enum Total {
    /** In units of the series. */
    SUM,
    /** In units of the series per period. */
    MEAN
  }

  /** Checks that what is sought is not what is held. */
  public TriadQuestion {
    if (channel.path().containsKey(target)) {
      throw new IllegalArgumentException(
          "'%s' is both sought and held: leave it out of the channel".formatted(target));
    }
  }

  void requireAnswerable(SeriesTable table, int lags) {
    table.select(List.of(target));
    table.select(List.copyOf(channel.path().keySet()));
    if (channel.steps() > table.size() - lags) {
      throw new IllegalArgumentException(
          "the channel is held for %d periods, but only %d come after the first %d: hold it for fewer"
              .formatted(channel.steps(), table.size() - lags, lags));
    }
  }

  /** Sum or mean of a value for each period. */
  double total(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return total == Total.SUM ? sum : sum / values.length;
  }

  /** Would be − is, turned so that above 0 means further apart because of C. */
  double apart(double wouldBeLessIs) {
    return axis == Axis.COOPERATION ? wouldBeLessIs : -wouldBeLessIs;
  }
}
