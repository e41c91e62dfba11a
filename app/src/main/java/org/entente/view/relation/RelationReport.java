package org.entente.view.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.Period;
import org.entente.relation.score.VolumeShare;
import org.entente.view.Relation;

/**
 * What is known of two sides.
 *
 * @param a one side
 * @param b the other
 * @param history scores, intervals and turning points; empty if no act has a day
 * @param counts acts of each class by period
 * @param shares of all that the store reports, one for each period; empty if not asked for
 * @param basis what the numbers come from
 * @param evidence events of every status, the latest first
 */
public record RelationReport(
    Relation.Side a,
    Relation.Side b,
    Optional<PairHistory> history,
    Map<Period, Map<Quad, Long>> counts,
    List<VolumeShare> shares,
    Basis basis,
    List<Event> evidence) {
  public RelationReport {
    counts = Map.copyOf(counts);
    shares = List.copyOf(shares);
    evidence = List.copyOf(evidence);
  }

  /**
   * What the numbers come from.
   *
   * @param version of the program
   * @param period what a period is: "month"
   * @param reports how many reports of every status there are
   * @param dated acts with a day
   * @param byPublication those of them that count on the day of publication
   * @param undated acts without any day
   * @param weighted whether acts count by their independent reports
   * @param datasets how many reports are of which data set
   */
  public record Basis(
      String version,
      String period,
      long reports,
      long dated,
      long byPublication,
      long undated,
      boolean weighted,
      Map<String, Long> datasets) {
    public Basis {
      datasets = Map.copyOf(datasets);
    }
  }

  long count(Period period, Quad quad) {
    return counts.getOrDefault(period, Map.of()).getOrDefault(quad, 0L);
  }
}
