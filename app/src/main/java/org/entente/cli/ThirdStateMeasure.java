package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CsvFile;
import org.entente.cli.internal.IndependentSources;
import org.entente.cli.internal.SignalFile;
import org.entente.cli.internal.StoreVolumes;
import org.entente.model.Document;
import org.entente.model.Limit;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.LimitStatement;
import org.entente.relation.limit.PartnerSignals;
import org.entente.relation.limit.SignalLimit;
import org.entente.relation.limit.SignalModel;
import org.entente.relation.limit.SignalTable;
import org.entente.relation.limit.StatementLimit;
import org.entente.relation.limit.ThirdState;
import org.entente.relation.limit.ThreeSides;
import org.entente.relation.limit.TriadSeries;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.score.Period;
import org.entente.store.EventQuery;
import org.entente.store.Store;
import org.entente.view.limit.LimitReport;

/** Measures how a third state limits a pair by what a store holds. */
final class ThirdStateMeasure {
  private static final double LEVEL = 0.95;

  private final Store store;
  private final ActorNames names;
  private final ThirdStateOptions options;
  private final Path folder;

  /**
   * A measure on a store.
   *
   * @param folder that names of files are relative to
   */
  ThirdStateMeasure(Store store, ActorNames names, ThirdStateOptions options, Path folder) {
    this.store = store;
    this.names = names;
    this.options = options;
    this.folder = folder;
  }

  /**
   * The three sides.
   *
   * @param time which events count
   * @param limits what the texts say of this third state and pair, in that time
   */
  LimitReport of(ThirdState who, EventQuery time, List<Limit> limits) throws IOException {
    TriadSeries.Settings settings = options.series();
    StoreVolumes volumes = StoreVolumes.of(store, time, options.by(), options.periods());
    PairVolumes all = volumes.all();
    StatementLimit statements = statements(time, limits);
    Signals signals = signals(who, volumes, settings);
    ThreeSides measured =
        ThreeSides.of(
            all,
            who,
            settings,
            options.placebos(),
            new ThreeSides.Others(signals.answer(), statements));
    List<Period> periods = all.periods();
    return new LimitReport(
        measured,
        settings,
        names(all, who),
        new LimitReport.Basis(
            new Version().getVersion()[0],
            options.period(),
            periods.isEmpty() ? "" : periods.get(0).label(),
            periods.isEmpty() ? "" : periods.get(periods.size() - 1).label(),
            signals.what()),
        limits,
        notes(volumes, who));
  }

  private record Signals(LimitAnswer answer, String what) {}

  private Signals signals(ThirdState who, StoreVolumes volumes, TriadSeries.Settings settings)
      throws IOException {
    Map<String, Double> without = options.without();
    Path file = options.signals();
    if (file == null) {
      int periods = volumes.all().periods().size();
      int window = settings.window() == 0 ? Math.max(1, periods / 3) : settings.window();
      return new Signals(
          Estimation.of(
              "the store's material acts",
              () -> PartnerSignals.of(volumes.material(), who, window, LEVEL)),
          "acts of material cooperation of %s in the last %d periods"
              .formatted(names.name(who.a()), window));
    }
    SignalTable table = SignalFile.table(CsvFile.read(folder.resolve(file), file.toString()));
    SignalModel model =
        table.pairs().stream().anyMatch(pair -> pair.signals() < 0)
            ? SignalModel.LEAST_SQUARES
            : SignalModel.POISSON;
    String pair = SignalFile.pair(who.a(), who.b());
    return new Signals(
        Estimation.of(
            file.toString(),
            () -> SignalLimit.of(table, new SignalLimit.Question(pair, without, model, LEVEL))),
        "signals in " + file);
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
        sources.statements(asOf), new StatementLimit.Settings(asOf, options.halfLife(), LEVEL));
  }

  private static String outlet(Optional<Document> document, String id) {
    return document.map(Document::outlet).orElse(id);
  }

  private Map<String, String> names(PairVolumes volumes, ThirdState who) {
    Map<String, String> byCode = new HashMap<>();
    List.of(who.a(), who.b(), who.third()).forEach(code -> byCode.put(code, names.name(code)));
    volumes.states().forEach(code -> byCode.put(code, names.name(code)));
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
              .formatted(volumes.beyond(), options.period(), options.period()));
    }
    notes.add(
        "A size says how far %s stands between the two only as far as each side's assumptions hold: --methods has them."
            .formatted(names.name(who.third())));
    return notes;
  }
}
