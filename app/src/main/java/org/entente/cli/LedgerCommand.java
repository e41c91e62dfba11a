package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.ledger.Entries;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.ledger.Ledgers;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.model.Figure;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Order;
import org.entente.store.Store;
import org.entente.view.FigureTable;
import org.entente.view.FigureText;
import org.entente.view.LedgerTable;
import org.entente.view.LedgerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code entente ledger}: what happened, of one sort, in the order of time. */
@Command(
    name = "ledger",
    description = {
      "Lists what happened, of one sort, in the order of time: visits, exercises, arms, agreements"
          + " or statements, or the figures that texts tell; of one side, of two, or of all.",
      "Reports of the same act are one row. Which events belong to a ledger is written in"
          + " lexicon/ledgers.toml."
    },
    footer = {"", "Example:", "  entente ledger visits Egypt Ethiopia --since 2011"})
final class LedgerCommand implements Callable<Integer> {
  private static final String FIGURES = "figures";

  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--min-reports",
      paramLabel = "N",
      description = "Only what N independent reports tell, or more (default: 1).")
  private int minReports = 1;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = StatusConverter.class,
      description = "Only rows of these statuses: asserted, planned, negated …")
  private Set<Status> statuses = Set.of();

  @Parameters(
      index = "0",
      paramLabel = "LEDGER",
      description = "visits, exercises, arms, agreements, statements or figures.")
  private String name = "";

  @Parameters(index = "1..2", arity = "0..2", paramLabel = "SIDE", description = "Codes or names.")
  private List<String> sides = List.of();

  LedgerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    EventQuery time = selection.query();
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    List<Ledger> ledgers = Ledgers.read(question.settings().lexicon());
    List<Ledger> chosen = ledgers.stream().filter(it -> it.name().equals(name)).toList();
    if (chosen.isEmpty() && !name.equals(FIGURES)) {
      throw unknown(ledgers);
    }
    EventQuery query = time.withSides(question.names().sides(sides));
    try (Store open = question.open()) {
      if (chosen.isEmpty()) {
        figures(open, query);
      } else {
        entries(open, query, chosen.get(0), new Entries(question.lexicon()));
      }
    }
    return ExitCode.DONE;
  }

  private void entries(Store open, EventQuery query, Ledger ledger, Entries entries)
      throws IOException {
    EventQuery listed = query.withTypes(ledger.types()).withOrder(Order.DAY);
    List<Report> reports;
    List<Figure> figures;
    try (Stream<Report> told = open.reports(listed);
        Stream<Figure> beside = open.figuresBeside(listed)) {
      reports = told.filter(report -> entries.lists(ledger, report.event())).toList();
      figures = beside.toList();
    }
    List<Entry> rows =
        entries.of(ledger, reports, figures).stream()
            .filter(row -> row.independent() >= minReports)
            .filter(row -> statuses.isEmpty() || statuses.contains(row.best().status()))
            .toList();
    output.write(
        surroundings,
        ledger.rows().label(),
        LedgerTable.of(ledger.rows(), rows),
        () -> LedgerText.of(ledger, rows));
  }

  private void figures(Store open, EventQuery query) throws IOException {
    try (Stream<Figure> found = open.figures(ClaimQuery.of(query))) {
      List<Figure> figures = found.toList();
      output.write(
          surroundings, "figure", FigureTable.of(figures), () -> FigureText.table(figures));
    }
  }

  private CommandException unknown(List<Ledger> ledgers) {
    String names = ledgers.stream().map(Ledger::name).collect(Collectors.joining(", "));
    return CommandException.usage(
        "There is no ledger '" + name + "'; there are " + names + ", " + FIGURES + ".");
  }

  /** Statuses as records write them. */
  static final class StatusConverter implements ITypeConverter<Status> {
    @Override
    public Status convert(String text) {
      try {
        return Status.valueOf(text.strip().toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + text + "' is no status");
      }
    }
  }
}
