package org.entente.relation.score;

import java.util.OptionalDouble;
import org.entente.model.Interval;

/**
 * How acts become scores.
 *
 * @param scale what intensities are measured on
 * @param length of the periods
 * @param span which days are told of; acts outside are left out, periods without acts are kept
 * @param halfLife in days, after which an act counts half in the standing; empty for no standing
 */
public record ScoreSettings(
    Scale scale, PeriodLength length, Interval span, OptionalDouble halfLife) {
  /** Checks the half-life. */
  public ScoreSettings {
    if (halfLife.isPresent()
        && !(halfLife.getAsDouble() > 0 && Double.isFinite(halfLife.getAsDouble()))) {
      throw new IllegalArgumentException(
          "a half-life of " + halfLife.getAsDouble() + " days: give a finite one above 0");
    }
  }
}
