package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.Latest;
import org.entente.cli.internal.PairActs;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.relation.score.Bootstrap;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairScores;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.Scale;
import org.entente.relation.score.ScoreSettings;
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
final class RelationMeasure {
  private static final Scale PLOVER = new Scale("PLOVER", "2021");
  private static final Bootstrap BOOTSTRAP = new Bootstrap(Bootstrap.By.DOCUMENTS, 1000, 0.95, 1);

  private final Store store;
  private final ActorNames names;
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
  record Settings(
      RelationPeriod length, double run, OptionalDouble halfLife, boolean weighted, int evidence) {}

  RelationMeasure(Store store, ActorNames names, Settings settings) {
    this.store = store;
    this.names = names;
    this.settings = settings;
  }

  /**
   * The relation of two.
   *
   * @param time which of their events count; what fits it of everyone's is what shares are of
   */
  RelationReport of(Sides pair, EventQuery time) throws IOException {
    EventQuery query = time.withSides(pair);
    List<Report> reports;
    try (Stream<Report> all = store.reports(query)) {
      reports = all.toList();
    }
    PairActs acts = new PairActs(reports);
    PeriodLength length = settings.length().periods();
    Optional<ScoreSettings> scored = acts.span().map(span -> scoring(span, time));
    return new RelationReport(
        side(pair.a()),
        side(String.valueOf(pair.b())),
        scored.map(
            it -> PairHistory.of(acts.scored(settings.weighted()), it, BOOTSTRAP, settings.run())),
        acts.counts(length),
        scored.map(it -> shares(reports, it, time)).orElse(List.of()),
        new RelationReport.Basis(
            new Version().getVersion()[0],
            settings.length().toString(),
            reports.size(),
            acts.size(),
            acts.byPublication(),
            acts.undated(),
            settings.weighted(),
            store.datasets(query)),
        evidence(query));
  }

  private Relation.Side side(String code) {
    return new Relation.Side(code, names.name(code));
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
  private List<VolumeShare> shares(List<Report> reports, ScoreSettings scoring, EventQuery time) {
    SeriesQuery everyone =
        new SeriesQuery(time.withStatuses(Set.of(Status.ASSERTED)), Granularity.DAY);
    Map<LocalDate, Double> volumes = new HashMap<>();
    for (Series.Period day : store.series(everyone).periods()) {
      volumes.put(day.start(), (double) day.total());
    }
    return VolumeShare.of(PairScores.of(PairActs.unmerged(reports), scoring), volumes);
  }

  private List<Event> evidence(EventQuery query) {
    try (Stream<Event> events = store.events(query.withOrder(Order.DAY))) {
      return Latest.of(events, settings.evidence()).events();
    }
  }
}
