package org.entente.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Interval;
import org.entente.model.Quad;
import org.entente.relation.score.Axis;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.ScoredAct;
import org.entente.store.Series;

/**
 * What two sides did, as the store counts it day by day: every report is an act of its own, and all
 * of a day have its mean intensity. For pairs with more reports than can be compared while a reader
 * waits. Days, not documents, are what intervals are drawn from.
 */
final class DailyActs implements Acts {
  private final Series days;

  /** Of asserted events, counted by day. */
  DailyActs(Series days) {
    this.days = days;
  }

  @Override
  public long undated() {
    return days.undated();
  }

  @Override
  public long byPublication() {
    return days.byPublication();
  }

  @Override
  public int size() {
    return (int) days.periods().stream().mapToLong(Series.Period::total).sum();
  }

  @Override
  public Optional<Interval> span() {
    List<Series.Period> all = days.periods();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Interval(all.get(0).start(), all.get(all.size() - 1).start()));
  }

  /** Each report counts once, be {@code weighted} as it may. */
  @Override
  public List<ScoredAct> scored(boolean weighted) {
    List<ScoredAct> acts = new ArrayList<>();
    for (Series.Period day : days.periods()) {
      long cooperative = day.count(Quad.VERBAL_COOPERATION) + day.count(Quad.MATERIAL_COOPERATION);
      add(acts, day.start(), Axis.COOPERATION, cooperative, day.cooperation());
      add(acts, day.start(), Axis.CONFLICT, day.total() - cooperative, day.conflict());
    }
    return acts;
  }

  private static void add(List<ScoredAct> acts, LocalDate day, Axis axis, long count, double sum) {
    if (count > 0) {
      double intensity = Math.abs(sum) / count;
      acts.addAll(
          Collections.nCopies((int) count, new ScoredAct(day, axis, intensity, 1, day.toString())));
    }
  }

  @Override
  public Map<Period, Map<Quad, Long>> counts(PeriodLength length) {
    Map<Period, Map<Quad, Long>> counts = new HashMap<>();
    for (Series.Period day : days.periods()) {
      Map<Quad, Long> period =
          counts.computeIfAbsent(length.containing(day.start()), key -> new EnumMap<>(Quad.class));
      day.counts().forEach((quad, count) -> period.merge(quad, count, Long::sum));
    }
    return counts;
  }
}
