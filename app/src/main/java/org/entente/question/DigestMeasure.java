package org.entente.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.relation.score.Axis;
import org.entente.relation.score.RateChange;
import org.entente.relation.score.RateChange.Stretch;
import org.entente.relation.score.RelationChange;
import org.entente.relation.score.ScoredAct;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.Relation;
import org.entente.view.digest.DigestReport;

/** Sets what pairs did in a month against the year before, by what a store holds. */
public final class DigestMeasure {
  /** How many events tell of a month. */
  private static final int HEAVIEST = 3;

  /** With fewer events of others in some month, days are counted instead. */
  private static final long LEAST_VOLUME = 30;

  private final Store store;
  private final UnaryOperator<String> names;

  /**
   * A measure on a store.
   *
   * @param names of codes, as people read them
   */
  public DigestMeasure(Store store, UnaryOperator<String> names) {
    this.store = store;
    this.names = names;
  }

  /** The digest of some pairs. */
  public DigestReport of(List<Sides> pairs, YearMonth month) {
    Map<YearMonth, Long> everyone = volumes(query(month));
    return new DigestReport(
        month, pairs.stream().map(pair -> pair(pair, month, everyone)).toList());
  }

  /** The month and the twelve before it, of acts that the texts tell as fact. */
  private static EventQuery query(YearMonth month) {
    return EventQuery.all()
        .withDating(Dating.EVENT_OR_PUBLISHED)
        .withStatuses(Set.of(Status.ASSERTED))
        .withSince(month.minusMonths(DigestReport.MONTHS).atDay(1))
        .withUntil(month.atEndOfMonth());
  }

  private Map<YearMonth, Long> volumes(EventQuery query) {
    Map<YearMonth, Long> volumes = new HashMap<>();
    for (Series.Period each : store.series(new SeriesQuery(query, Granularity.MONTH)).periods()) {
      volumes.put(YearMonth.from(each.start()), each.total());
    }
    return volumes;
  }

  private DigestReport.Pair pair(Sides sides, YearMonth month, Map<YearMonth, Long> everyone) {
    EventQuery query = query(month).withSides(sides);
    Map<YearMonth, Long> own = volumes(query);
    long total = own.values().stream().mapToLong(Long::longValue).sum();
    boolean merged = total <= RelationMeasure.MOST_MERGED;
    List<Report> reports = reports(merged ? query : within(query, month));
    PairActs acts = new PairActs(merged ? reports : List.of());
    List<ScoredAct> scored = merged ? acts.scored(false) : daily(query);
    List<Event> heaviest = merged ? acts.heaviest(days(month), HEAVIEST) : heaviest(reports);
    Exposure exposure = Exposure.of(month, everyone, own);
    return new DigestReport.Pair(
        side(sides.a()),
        side(String.valueOf(sides.b())),
        new RelationChange(
            change(scored, Axis.COOPERATION, month, exposure),
            change(scored, Axis.CONFLICT, month, exposure)),
        exposure.byVolume(),
        merged,
        heaviest);
  }

  private List<ScoredAct> daily(EventQuery query) {
    return new DailyActs(store.series(new SeriesQuery(query, Granularity.DAY))).scored(false);
  }

  private static List<Event> heaviest(List<Report> reports) {
    return reports.stream()
        .map(Report::event)
        .sorted(PairActs.HEAVIEST_FIRST)
        .limit(HEAVIEST)
        .toList();
  }

  private static EventQuery within(EventQuery query, YearMonth month) {
    return query.withSince(month.atDay(1)).withLimit(RelationMeasure.MOST_MERGED);
  }

  private List<Report> reports(EventQuery query) {
    try (Stream<Report> all = store.reports(query)) {
      return all.toList();
    }
  }

  private Relation.Side side(String code) {
    return new Relation.Side(code, names.apply(code));
  }

  private static Interval days(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth());
  }

  private static RateChange change(
      List<ScoredAct> acts, Axis axis, YearMonth month, Exposure exposure) {
    int[] counts = new int[DigestReport.MONTHS + 1];
    LocalDate first = month.minusMonths(DigestReport.MONTHS).atDay(1);
    for (ScoredAct act : acts) {
      int at = (int) first.until(act.day()).toTotalMonths();
      if (act.axis() == axis && at >= 0 && at < counts.length && !act.day().isBefore(first)) {
        counts[at]++;
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      stretches.add(new Stretch(counts[i], exposure.months().get(i)));
    }
    return RateChange.of(
        stretches.get(DigestReport.MONTHS),
        stretches.subList(0, DigestReport.MONTHS),
        DigestReport.LEVEL);
  }

  /**
   * How much could be told in each month.
   *
   * @param byVolume whether in events of others, rather than in days
   * @param months the twelve before, then the month
   */
  private record Exposure(boolean byVolume, List<Double> months) {
    static Exposure of(YearMonth month, Map<YearMonth, Long> everyone, Map<YearMonth, Long> own) {
      List<YearMonth> all =
          IntStream.rangeClosed(0, DigestReport.MONTHS)
              .mapToObj(i -> month.minusMonths(DigestReport.MONTHS - i))
              .toList();
      List<Long> others =
          all.stream()
              .map(each -> everyone.getOrDefault(each, 0L) - own.getOrDefault(each, 0L))
              .toList();
      boolean byVolume = others.stream().allMatch(each -> each >= LEAST_VOLUME);
      return new Exposure(
          byVolume,
          IntStream.range(0, all.size())
              .mapToObj(
                  i -> byVolume ? (double) others.get(i) : (double) all.get(i).lengthOfMonth())
              .toList());
    }
  }
}
