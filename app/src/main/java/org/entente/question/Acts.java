package org.entente.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Interval;
import org.entente.model.Quad;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.ScoredAct;

/** What two sides did, each act on its day. */
sealed interface Acts permits PairActs, DailyActs {
  /** How many acts have no day. */
  long undated();

  /** How many count on the day of publication, for want of their own. */
  long byPublication();

  /** How many acts have a day. */
  int size();

  /** From the first to the last day; empty if no act has a day. */
  Optional<Interval> span();

  /**
   * As acts to be scored.
   *
   * @param weighted whether an act counts as often as it has independent reports
   */
  List<ScoredAct> scored(boolean weighted);

  /** How many acts of each class there are in each period. */
  Map<Period, Map<Quad, Long>> counts(PeriodLength length);
}
