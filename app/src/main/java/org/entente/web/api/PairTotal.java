package org.entente.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.model.Interval;
import org.entente.relation.score.AxisScore;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodScore;
import org.entente.relation.score.SignRule;
import org.entente.store.PairPeriod;

/**
 * What two states did to each other in some span of time, whoever acted.
 *
 * @param a the code that comes first
 * @param b the other
 * @param cooperations number of cooperative events
 * @param conflicts number of conflictual events
 * @param cooperation total intensity of the former, 0 or more
 * @param conflict total intensity of the latter, 0 or more
 */
record PairTotal(
    String a, String b, long cooperations, long conflicts, double cooperation, double conflict) {

  static PairTotal of(PairPeriod row) {
    return new PairTotal(
        row.a(),
        row.b(),
        row.cooperations(),
        row.conflicts(),
        Math.abs(row.cooperation()),
        Math.abs(row.conflict()));
  }

  /** Both spans together; the other may be of another pair, whose names are then lost. */
  PairTotal plus(PairTotal other) {
    return new PairTotal(
        a,
        b,
        cooperations + other.cooperations,
        conflicts + other.conflicts,
        cooperation + other.cooperation,
        conflict + other.conflict);
  }

  long events() {
    return cooperations + conflicts;
  }

  /** Friends (+1), enemies (−1) or no tie. */
  OptionalInt sign(SignRule rule, Interval days) {
    return rule.sign(
        new PeriodScore(
            new Period(days.start().toString(), days),
            axis(cooperations, cooperation),
            axis(conflicts, conflict)));
  }

  private static AxisScore axis(long acts, double total) {
    OptionalDouble none = OptionalDouble.empty();
    return new AxisScore(Math.toIntExact(acts), acts, total, none, none);
  }

  /** Writes counts and totals. */
  ObjectNode into(ObjectNode node) {
    return node.put("cooperations", cooperations)
        .put("conflicts", conflicts)
        .put("cooperation", round(cooperation))
        .put("conflict", round(conflict));
  }

  private static double round(double total) {
    return Math.round(total * 1000) / 1000.0;
  }
}
