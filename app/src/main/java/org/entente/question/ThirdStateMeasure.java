package org.entente.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.model.Document;
import org.entente.model.Limit;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.LimitStatement;
import org.entente.relation.limit.PartnerSignals;
import org.entente.relation.limit.StatementLimit;
import org.entente.relation.limit.ThirdState;
import org.entente.relation.limit.ThreeSides;
import org.entente.relation.limit.TriadQuestion;
import org.entente.relation.limit.TriadSeries;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.series.Sampling;
import org.entente.store.EventQuery;
import org.entente.store.Store;
import org.entente.view.limit.LimitReport;

/** Measures how a third state limits a pair by what a store holds. */
public final class ThirdStateMeasure {
  private static final double LEVEL = 0.95;

  private final Store store;
  private final UnaryOperator<String> names;
  private final Settings settings;

  /**
   * How it is measured.
   *
   * @param series how the series are read
   * @param periods into what time is cut
   * @param period what that is, in words: "month"
   * @param halfLife days after which a statement counts half; empty if it always counts
   * @param placebos how many other third states it is ranked among at most
   */
  public record Settings(
      TriadSeries.Settings series,
      PeriodLength periods,
      String period,
      OptionalDouble halfLife,
      int placebos) {
    /** Months, and what the command takes where nothing else is said. */
    public static final Settings USUAL =
        new Settings(
            new TriadSeries.Settings(
                Axis.COOPERATION,
                TriadQuestion.Timing.NEXT_PERIOD,
                0,
                6,
                new Sampling(1000, LEVEL, 1)),
            PeriodLength.MONTH,
            "month",
            OptionalDouble.empty(),
            60);
  }

  /**
   * What costly signals say.
   *
   * @param answer whether the pair falls short of its like
   * @param what the signals are
   */
  public record Signals(LimitAnswer answer, String what) {}

  /** Where costly signals come from. */
  @FunctionalInterface
  public interface SignalSource {
    /** What they say of a third state, beside acts of material cooperation in a store. */
    Signals of(ThirdState who, Supplier<Signals> materialActs);
  }

  /**
   * A measure on a store.
   *
   * @param names of codes, as people read them
   */
  public ThirdStateMeasure(Store store, UnaryOperator<String> names, Settings settings) {
    this.store = store;
    this.names = names;
    this.settings = settings;
  }

  /**
   * The three sides, with the store's material acts as costly signals.
   *
   * @param time which events count
   * @param limits what the texts say of this third state and pair, in that time
   */
  public LimitReport of(ThirdState who, EventQuery time, List<Limit> limits) {
    return of(who, time, limits, (third, materialActs) -> materialActs.get());
  }

  /** The three sides, with costly signals from elsewhere. */
  public LimitReport of(ThirdState who, EventQuery time, List<Limit> limits, SignalSource source) {
    StoreVolumes volumes = StoreVolumes.of(store, time, settings.periods());
    PairVolumes all = volumes.all();
    StatementLimit statements = statements(time, limits);
    Signals signals = source.of(who, () -> materialActs(who, volumes));
    ThreeSides measured =
        ThreeSides.of(
            all,
            who,
            settings.series(),
            settings.placebos(),
            new ThreeSides.Others(signals.answer(), statements));
    List<Period> periods = all.periods();
    return new LimitReport(
        measured,
        settings.series(),
        names(all, who),
        new LimitReport.Basis(
            ProgramVersion.text(),
            settings.period(),
            periods.isEmpty() ? "" : periods.get(0).label(),
            periods.isEmpty() ? "" : periods.get(periods.size() - 1).label(),
            signals.what()),
        limits,
        notes(volumes, who));
  }

  private Signals materialActs(ThirdState who, StoreVolumes volumes) {
    int periods = volumes.all().periods().size();
    int asked = settings.series().window();
    int window = asked == 0 ? Math.max(1, periods / 3) : asked;
    return new Signals(
        PartnerSignals.of(volumes.material(), who, window, LEVEL),
        "acts of material cooperation of %s in the last %d periods"
            .formatted(name(who.a()), window));
  }

  private StatementLimit statements(EventQuery time, List<Limit> limits) {
    Map<String, String> outlets = new HashMap<>();
    IndependentSources sources =
        new IndependentSources(
            limits, doc -> outlets.computeIfAbsent(doc, id -> outlet(store.document(id), id)));
    LocalDate until = time.until();
    LocalDate latest =
        sources.statements(LocalDate.MIN).stream()
            .map(LimitStatement::date)
            .max(Comparator.naturalOrder())
            .filter(day -> !day.equals(LocalDate.MIN))
            .orElse(LocalDate.EPOCH);
    LocalDate asOf = until == null ? latest : until;
    return StatementLimit.of(
        sources.statements(asOf), new StatementLimit.Settings(asOf, settings.halfLife(), LEVEL));
  }

  private String name(String code) {
    return names.apply(code);
  }

  private static String outlet(Optional<Document> document, String id) {
    return document.map(Document::outlet).orElse(id);
  }

  private Map<String, String> names(PairVolumes volumes, ThirdState who) {
    Map<String, String> byCode = new HashMap<>();
    List.of(who.a(), who.b(), who.third()).forEach(code -> byCode.put(code, name(code)));
    volumes.states().forEach(code -> byCode.put(code, name(code)));
    return byCode;
  }

  private List<String> notes(StoreVolumes volumes, ThirdState who) {
    List<String> notes = new ArrayList<>();
    if (volumes.all().periods().isEmpty()) {
      notes.add(
          "The store has no dated event between states in that time: read or import some, or widen --since and --until.");
    }
    if (volumes.beyond() > 0) {
      notes.add(
          "%d %ss outside that stretch were left out: the store reports nothing of anyone in some %s between, which is a gap in what was read and not peace."
              .formatted(volumes.beyond(), settings.period(), settings.period()));
    }
    notes.add(
        "A size says how far %s stands between the two only as far as each side's assumptions hold; the method names them."
            .formatted(name(who.third())));
    return notes;
  }
}
