package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Ledger;
import org.entente.cli.internal.Ledgers;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.store.Access;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Order;
import org.entente.store.Store;
import org.entente.view.FigureText;
import org.entente.view.LedgerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente ledger}: what happened, of one sort, in the order of time. */
@Command(
    name = "ledger",
    description = {
      "Lists what happened, of one sort, in the order of time: visits, exercises, arms or"
          + " statements, or the figures that texts tell; of one side, of two, or of all.",
      "Which events belong to a ledger is written in lexicon/ledgers.toml."
    },
    footer = {"", "Example:", "  entente ledger visits Egypt Ethiopia --since 2011"})
final class LedgerCommand implements Callable<Integer> {
  private static final String FIGURES = "figures";

  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private RecordFormat format = RecordFormat.TEXT;

  @Parameters(
      index = "0",
      paramLabel = "LEDGER",
      description = "visits, exercises, arms, statements or figures.")
  private String name = "";

  @Parameters(index = "1..2", arity = "0..2", paramLabel = "SIDE", description = "Codes or names.")
  private List<String> sides = List.of();

  LedgerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    EventQuery time = selection.query();
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING.withLexicon(lexicon.folders())));
    if (name.equals(FIGURES) && format == RecordFormat.CSV) {
      throw CommandException.usage("Figures are printed as text or jsonl, not as CSV.");
    }
    List<Ledger> ledgers = Ledgers.read(settings.lexicon());
    EventQuery query =
        sides.isEmpty()
            ? time
            : time.withSides(new ActorNames(LexiconOption.load(settings.lexicon())).sides(sides));
    List<Ledger> chosen = ledgers.stream().filter(it -> it.name().equals(name)).toList();
    if (chosen.isEmpty() && !name.equals(FIGURES)) {
      throw unknown(ledgers);
    }
    try (Store open = Store.open(settings.store(), Access.READ)) {
      Writer out = surroundings.writer();
      if (chosen.isEmpty()) {
        figures(open, query, out);
      } else {
        events(open, query, chosen.get(0), out);
      }
      out.flush();
    }
    return ExitCode.DONE;
  }

  private void events(Store open, EventQuery query, Ledger ledger, Writer out) throws IOException {
    EventQuery listed = query.withTypes(ledger.types()).withOrder(Order.DAY);
    try (Stream<Event> events = open.events(listed)) {
      Stream<Event> rows = events.filter(ledger::lists);
      if (format == RecordFormat.TEXT) {
        out.write(LedgerText.of(ledger.title(), rows.toList()));
      } else {
        print(rows, out);
      }
    }
  }

  private void figures(Store open, EventQuery query, Writer out) throws IOException {
    try (Stream<Figure> figures = open.figures(ClaimQuery.of(query))) {
      if (format == RecordFormat.TEXT) {
        out.write(FigureText.table(figures.toList()));
      } else {
        print(figures, out);
      }
    }
  }

  private void print(Stream<? extends Coded> records, Writer out) throws IOException {
    format.begin(out);
    for (Coded record : (Iterable<Coded>) records.map(Coded.class::cast)::iterator) {
      format.write(record.passage().doc(), List.of(record), out);
    }
  }

  private CommandException unknown(List<Ledger> ledgers) {
    String names = ledgers.stream().map(Ledger::name).collect(Collectors.joining(", "));
    return CommandException.usage(
        "There is no ledger '" + name + "'; there are " + names + ", " + FIGURES + ".");
  }
}
