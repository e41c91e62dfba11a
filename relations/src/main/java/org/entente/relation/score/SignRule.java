package org.entente.relation.score;

import java.util.OptionalInt;

/**
 * When two sides count as friends or enemies. Both axes are means over all acts of the pair, so
 * that busy pairs are judged like quiet ones, and conflict is judged first, since busy pairs both
 * talk and fight.
 *
 * @param cooperation least mean intensity of cooperation over all acts, 0 to 10, for a friendly tie
 * @param conflict least mean intensity of conflict over all acts, 0 to 10, for a hostile one
 * @param events fewest acts for any tie
 */
public record SignRule(double cooperation, double conflict, int events) {
  /** Where nothing is said. */
  public static final SignRule STANDARD = new SignRule(1, 1, 3);

  /**
   * Checks the thresholds.
   *
   * @throws IllegalArgumentException if one is outside its range
   */
  public SignRule {
    if (!(cooperation >= 0 && cooperation <= 10) || !(conflict > 0 && conflict <= 10)) {
      throw new IllegalArgumentException(
          "thresholds of %s for cooperation and %s for conflict: give intensities from 0 to 10, for conflict above 0"
              .formatted(cooperation, conflict));
    }
    if (events < 1) {
      throw new IllegalArgumentException(
          "%d events at least for a tie: give 1 or more".formatted(events));
    }
  }

  /** The sign of a pair's period; empty for no tie. */
  public OptionalInt sign(PeriodScore score) {
    double acts = score.cooperation().acts() + (double) score.conflict().acts();
    if (acts < events) {
      return OptionalInt.empty();
    }
    double hostile = share(score.conflict(), score);
    double friendly = share(score.cooperation(), score);
    if (hostile >= conflict) {
      return OptionalInt.of(-1);
    }
    return friendly >= cooperation && friendly > hostile ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private static double share(AxisScore axis, PeriodScore score) {
    double reports = score.cooperation().reports() + score.conflict().reports();
    return reports > 0 ? axis.total() / reports : 0;
  }
}
