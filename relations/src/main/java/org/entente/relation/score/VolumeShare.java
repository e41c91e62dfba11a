package org.entente.relation.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What part of all reports a pair's are, since there are ever more reports and not all of them are
 * read.
 *
 * @param period which
 * @param volume all reports of the period
 * @param cooperation the share of the pair's reports of cooperation, 0 … 1; empty if there are no
 *     reports at all
 * @param conflict the share of the pair's reports of conflict, 0 … 1
 */
public record VolumeShare(
    Period period, double volume, OptionalDouble cooperation, OptionalDouble conflict) {

  /**
   * The shares of each period.
   *
   * @param scores of the pair
   * @param volumes all reports of a day, counted as the weights of the acts are
   * @throws IllegalArgumentException if a volume is negative or not finite, or a period's is less
   *     than the pair's own
   */
  public static List<VolumeShare> of(PairScores scores, Map<LocalDate, Double> volumes) {
    List<VolumeShare> shares = new ArrayList<>();
    for (PeriodScore score : scores.periods()) {
      double volume = sum(volumes, score.period(), scores.settings());
      double own = score.cooperation().reports() + score.conflict().reports();
      // Sums of fractions may differ by rounding.
      if (own > volume * (1 + 1e-9)) {
        throw new IllegalArgumentException(
            "the total volume of %s is %s, less than the pair's own %s: count both alike"
                .formatted(score.period().label(), volume, own));
      }
      shares.add(
          new VolumeShare(
              score.period(),
              volume,
              share(score.cooperation().reports(), volume),
              share(score.conflict().reports(), volume)));
    }
    return List.copyOf(shares);
  }

  private static double sum(Map<LocalDate, Double> volumes, Period period, ScoreSettings settings) {
    double sum = 0;
    for (LocalDate day = period.days().start();
        !day.isAfter(period.days().end());
        day = day.plusDays(1)) {
      double volume = volumes.getOrDefault(day, 0.0);
      if (!(volume >= 0 && Double.isFinite(volume))) {
        throw new IllegalArgumentException(
            "the total volume of " + day + " is " + volume + ": give a finite one from 0 on");
      }
      boolean inSpan =
          !day.isBefore(settings.span().start()) && !day.isAfter(settings.span().end());
      sum += inSpan ? volume : 0;
    }
    return sum;
  }

  private static OptionalDouble share(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(Math.min(1, part / whole)) : OptionalDouble.empty();
  }
}
