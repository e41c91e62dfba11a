package org.entente.question;

import java.util.Locale;
import org.entente.relation.score.PeriodLength;

/** Into what time is cut, as users name it, with how far turning points lie apart beforehand. */
public enum RelationPeriod {
  DAY(PeriodLength.DAY, 365),
  /** ISO 8601. */
  WEEK(PeriodLength.ISO_WEEK, 104),
  /** Of the 52 weeks of a year, as in the field's published series. */
  WEEK52(PeriodLength.WEEK_OF_52, 104),
  MONTH(PeriodLength.MONTH, 60),
  QUARTER(PeriodLength.QUARTER, 20),
  YEAR(PeriodLength.YEAR, 10);

  private final PeriodLength periods;
  private final double run;

  RelationPeriod(PeriodLength periods, double run) {
    this.periods = periods;
    this.run = run;
  }

  /** The periods. */
  public PeriodLength periods() {
    return periods;
  }

  /** How many periods lie between turning points beforehand. */
  public double run() {
    return run;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
