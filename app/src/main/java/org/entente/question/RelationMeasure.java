package org.entente.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.relation.score.Bootstrap;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairScores;
import org.entente.relation.score.Scale;
import org.entente.relation.score.ScoreSettings;
import org.entente.relation.score.ScoredAct;
import org.entente.relation.score.VolumeShare;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Order;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.Relation;
import org.entente.view.relation.RelationReport;

/** Measures how two sides got on by what a store holds. */
public final class RelationMeasure {
  /** Pairs with more reports are counted by day rather than compared one by one. */
  static final int MOST_MERGED = 20_000;

  private static final Scale PLOVER = new Scale("PLOVER", "2021");
  private static final Bootstrap BOOTSTRAP = new Bootstrap(Bootstrap.By.DOCUMENTS, 1000, 0.95, 1);

  private final Store store;
  private final UnaryOperator<String> names;
  private final Settings settings;

  /**
   * What is asked.
   *
   * @param length of the periods
   * @param run how many of them lie between turning points beforehand
   * @param halfLife in days, for the standing; empty for none
   * @param weighted whether acts count by their independent reports
   * @param evidence how many events to show
   */
  public record Settings(
      RelationPeriod length, double run, OptionalDouble halfLife, boolean weighted, int evidence) {}

  /**
   * A measure on a store.
   *
   * @param names of codes, as people read them
   */
  public RelationMeasure(Store store, UnaryOperator<String> names, Settings settings) {
    this.store = store;
    this.names = names;
    this.settings = settings;
  }

  /**
   * The relation of two.
   *
   * @param time which of their events count; what fits it of everyone's is what shares are of
   */
  public RelationReport of(Sides pair, EventQuery time) {
    EventQuery query = time.withSides(pair);
    List<Report> reports;
    try (Stream<Report> all = store.reports(query)) {
      reports = all.toList();
    }
    return report(
        pair, time, new Counted(new PairActs(reports), PairActs.unmerged(reports), reports.size()));
  }

  /**
   * The same; but of pairs with many thousands of reports, these are counted day by day in the
   * store, and reports of the same act are not merged.
   *
   * @return the report, and whether reports of the same act count once
   */
  public Quick quick(Sides pair, EventQuery time) {
    EventQuery query = time.withSides(pair);
    long reports = total(store.series(new SeriesQuery(query, Granularity.YEAR)));
    if (reports <= MOST_MERGED) {
      return new Quick(of(pair, time), true);
    }
    EventQuery asserted = query.withStatuses(Set.of(Status.ASSERTED));
    DailyActs acts = new DailyActs(store.series(new SeriesQuery(asserted, Granularity.DAY)));
    return new Quick(report(pair, time, new Counted(acts, acts.scored(false), reports)), false);
  }

  /**
   * A relation that was measured without letting the reader wait.
   *
   * @param merged whether reports of the same act count once
   */
  public record Quick(RelationReport report, boolean merged) {}

  /** Acts, the same without merging, and how many reports of every status they come from. */
  private record Counted(Acts acts, List<ScoredAct> unmerged, long reports) {}

  private static long total(Series series) {
    return series.undated() + series.periods().stream().mapToLong(Series.Period::total).sum();
  }

  private RelationReport report(Sides pair, EventQuery time, Counted counted) {
    Acts acts = counted.acts();
    boolean weighted = settings.weighted() && acts instanceof PairActs;
    Optional<ScoreSettings> scored = acts.span().map(span -> scoring(span, time));
    return new RelationReport(
        side(pair.a()),
        side(String.valueOf(pair.b())),
        scored.map(it -> PairHistory.of(acts.scored(weighted), it, BOOTSTRAP, settings.run())),
        acts.counts(settings.length().periods()),
        scored.map(it -> shares(counted.unmerged(), it, time)).orElse(List.of()),
        new RelationReport.Basis(
            ProgramVersion.text(),
            settings.length().toString(),
            counted.reports(),
            acts.size(),
            acts.byPublication(),
            acts.undated(),
            weighted,
            store.datasets(time.withSides(pair))),
        evidence(time.withSides(pair)));
  }

  private Relation.Side side(String code) {
    return new Relation.Side(code, names.apply(code));
  }

  /** From the bounds asked for, or else from the first to the last act. */
  private ScoreSettings scoring(Interval acts, EventQuery time) {
    LocalDate since = time.since();
    LocalDate until = time.until();
    Interval span =
        new Interval(since == null ? acts.start() : since, until == null ? acts.end() : until);
    return new ScoreSettings(PLOVER, settings.length().periods(), span, settings.halfLife());
  }

  /** Of all reports, the pair's: neither merged nor weighted, so that both are counted alike. */
  private List<VolumeShare> shares(
      List<ScoredAct> unmerged, ScoreSettings scoring, EventQuery time) {
    EventQuery everyone = time.withStatuses(Set.of(Status.ASSERTED));
    Map<LocalDate, Double> volumes =
        new Volumes(store, everyone).of(scoring.span(), settings.length());
    return VolumeShare.of(PairScores.of(unmerged, scoring), volumes);
  }

  private List<Event> evidence(EventQuery query) {
    if (settings.evidence() == 0) {
      return List.of();
    }
    try (Stream<Event> events = store.events(query.withOrder(Order.DAY))) {
      return Latest.of(events, settings.evidence()).events();
    }
  }
}
