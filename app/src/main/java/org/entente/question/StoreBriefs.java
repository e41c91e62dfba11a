package org.entente.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.claim.Merging;
import org.entente.claim.ledger.Entries;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.source.Profiles;
import org.entente.claim.source.SourceKind;
import org.entente.event.scoring.RelationModel;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.model.Claim;
import org.entente.model.Contradiction;
import org.entente.model.Figure;
import org.entente.model.Interval;
import org.entente.model.Limit;
import org.entente.model.Report;
import org.entente.relation.limit.ThirdState;
import org.entente.store.ClaimQuery;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.Order;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.limit.LimitReport;
import org.entente.view.relation.RelationReport;
import org.entente.view.report.Brief;
import org.entente.view.report.BriefFacts;
import org.entente.view.report.BriefQuestion;
import org.entente.view.report.BriefWriting;
import org.entente.view.report.Briefs;
import org.jspecify.annotations.Nullable;

/** Briefs by what a store holds. */
public final class StoreBriefs implements Briefs {
  private static final int COUPLES = 2000;
  private static final int LATEST = 5;

  private final Store store;
  private final Supplier<Lexicon> lexicon;
  private final Supplier<List<Ledger>> ledgers;

  /**
   * Briefs by a store, which must stay open.
   *
   * @param lexicon asked for with the first brief
   * @param ledgers asked for with every brief
   */
  public StoreBriefs(Store store, Supplier<Lexicon> lexicon, Supplier<List<Ledger>> ledgers) {
    this.store = store;
    this.lexicon = lexicon;
    this.ledgers = ledgers;
  }

  @Override
  public Brief of(BriefQuestion asked) {
    if (asked.a().equals(asked.b())
        || asked.a().equals(asked.by())
        || asked.b().equals(asked.by())) {
      throw new IllegalArgumentException("the sides of a brief must be different ones");
    }
    try {
      return BriefWriting.of(facts(asked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BriefFacts facts(BriefQuestion asked) throws IOException {
    Lexicon known = lexicon.get();
    UnaryOperator<String> names = code -> known.actor(code).map(Actor::name).orElse(code);
    EventQuery time =
        EventQuery.all()
            .withDating(Dating.EVENT_OR_PUBLISHED)
            .withSince(asked.since())
            .withUntil(asked.until());
    EventQuery query = time.withSides(Sides.pair(asked.a(), asked.b()));
    List<Report> reports = reports(query);
    RelationPeriod by = period(asked, reports);
    RelationReport relation =
        new RelationMeasure(
                store,
                names,
                new RelationMeasure.Settings(by, by.run(), OptionalDouble.empty(), false, LATEST))
            .of(Sides.pair(asked.a(), asked.b()), time);
    return new BriefFacts(
        relation,
        limit(asked, names, time, query),
        ledgers(query, reports, known),
        reports,
        Profiles.of(reports, List.of(), Merging.of(reports), null, SourceKind.OUTLET),
        asked.contradictions()
            ? Optional.of(contradictions(asked, query, reports))
            : Optional.empty(),
        new BriefFacts.Setting(asked.date(), span(asked), store::document, names));
  }

  private List<Report> reports(EventQuery query) {
    try (Stream<Report> all = store.reports(query.withOrder(Order.DAY))) {
      return all.toList();
    }
  }

  /** As asked for, or else so that there are not more bars than can be told apart. */
  private static RelationPeriod period(BriefQuestion asked, List<Report> reports) {
    String wanted = asked.period();
    if (wanted != null) {
      return Arrays.stream(RelationPeriod.values())
          .filter(each -> each.toString().equals(wanted.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("'" + wanted + "' is no period"));
    }
    long days = new PairActs(reports).span().map(Interval::days).orElse(1L);
    return days <= 4 * 366
        ? RelationPeriod.MONTH
        : days <= 12 * 366 ? RelationPeriod.QUARTER : RelationPeriod.YEAR;
  }

  private Optional<LimitReport> limit(
      BriefQuestion asked, UnaryOperator<String> names, EventQuery time, EventQuery query) {
    String third = asked.by();
    if (third == null) {
      return Optional.empty();
    }
    List<Limit> limits;
    try (Stream<Limit> all = store.limits(ClaimQuery.of(query))) {
      limits = all.filter(limit -> limit.limiter().equals(third)).toList();
    }
    return Optional.of(
        new ThirdStateMeasure(store, names, ThirdStateMeasure.Settings.USUAL)
            .of(new ThirdState(asked.a(), asked.b(), third), time, limits));
  }

  private List<BriefFacts.Rows> ledgers(EventQuery query, List<Report> reports, Lexicon known) {
    List<Figure> figures;
    try (Stream<Figure> beside = store.figuresBeside(query)) {
      figures = beside.toList();
    }
    Entries entries = new Entries(known);
    List<Report> told =
        reports.stream().filter(it -> !it.event().passage().sentence().isEmpty()).toList();
    List<BriefFacts.Rows> rows = new ArrayList<>();
    for (Ledger ledger : ledgers.get()) {
      rows.add(new BriefFacts.Rows(ledger, entries.of(ledger, told, figures)));
    }
    return rows;
  }

  private List<Contradiction> contradictions(
      BriefQuestion asked, EventQuery query, List<Report> reports) throws IOException {
    List<Claim> records = new ArrayList<>();
    reports.forEach(report -> records.add(report.event()));
    try (Stream<? extends Claim> limits = store.limits(ClaimQuery.of(query));
        Stream<? extends Claim> figures = store.figures(ClaimQuery.of(query));
        RelationModel model = RelationModel.load()) {
      limits.forEach(records::add);
      figures.forEach(records::add);
      return new Contradictions(model::score, Contradictions.DEFAULT_MIN_CONFIDENCE)
          .among(records, pair -> pair.contains(asked.a()) && pair.contains(asked.b()), COUPLES);
    }
  }

  private static String span(BriefQuestion asked) {
    return asked.since() == null && asked.until() == null
        ? "all that the store holds"
        : ("events" + day("from", asked.since()) + day("to", asked.until()));
  }

  private static String day(String word, @Nullable Object day) {
    return day == null ? "" : " " + word + " " + day;
  }
}
