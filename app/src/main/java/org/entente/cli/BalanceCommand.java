package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.CsvFile;
import org.entente.cli.internal.EdgeFile;
import org.entente.cli.internal.EventNetwork;
import org.entente.cli.internal.ExitCode;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.State;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.Status;
import org.entente.relation.balance.Effort;
import org.entente.relation.balance.FrustrationIndex;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.TieStrain;
import org.entente.relation.score.SignRule;
import org.entente.store.EventQuery;
import org.entente.store.Store;
import org.entente.view.EventText;
import org.entente.view.balance.BalanceCsv;
import org.entente.view.balance.BalanceJson;
import org.entente.view.balance.BalanceReport;
import org.entente.view.balance.BalanceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente balance}: camps, and the ties under strain. */
@Command(
    name = "balance",
    description = {
      "Divides states into two camps with as few frustrated ties as possible (friends apart,"
          + " enemies together), and shows which ties are under strain.",
      "Ties come from a CSV file with the columns a, b and sign (1 or + for friends, -1 or - for"
          + " enemies), or from the store's asserted events of a period. Then a pair is hostile"
          + " where its mean intensity of conflict over all its acts reaches --conflict; else"
          + " friendly where that of cooperation reaches --cooperation and is the greater; else it"
          + " has no tie."
    },
    footer = {"", "Example:", "  entente balance --in edges.csv", "  entente balance --at 2015"})
final class BalanceCommand implements Callable<Integer> {
  private static final long MILLION = 1_000_000;

  private final Surroundings surroundings;

  @Option(names = "--in", paramLabel = "FILE", description = "Ties of your own, CSV: a,b,sign.")
  private @Nullable String in;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = PeriodConverters.Since.class,
      description = "A day of the period: 2015-04-16, 2015-04, 2015 (default: of the last event).")
  private @Nullable LocalDate at;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "One of ${COMPLETION-CANDIDATES} (default: year).")
  private @Nullable Span by;

  @Option(
      names = "--cooperation",
      paramLabel = "X",
      description = "Least mean intensity of cooperation for friends, 0 to 10 (default: 1).")
  private @Nullable Double cooperation;

  @Option(
      names = "--conflict",
      paramLabel = "X",
      description = "Least mean intensity of conflict for enemies, 0 to 10 (default: 1).")
  private @Nullable Double conflict;

  @Option(
      names = "--min-events",
      paramLabel = "N",
      description = "Fewest events for any tie (default: 3).")
  private @Nullable Integer minEvents;

  @Option(
      names = "--effort",
      paramLabel = "N",
      description = "Millions of multiplications before bounds are told instead (default: 20000).")
  private long effort = 20_000;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many ties to show as text (default: 20).")
  private int limit = 20;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  /** How long the periods of the store are. */
  enum Span {
    YEAR,
    MONTH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Interval around(LocalDate day) {
      return this == YEAR ? Interval.year(day.getYear()) : Interval.month(YearMonth.from(day));
    }
  }

  BalanceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (effort < 1 || effort > Long.MAX_VALUE / MILLION || limit < 0) {
      throw CommandException.usage("--effort must be 1 or more, --limit 0 or more.");
    }
    BalanceReport report = in == null ? ofStore() : ofFile(in);
    Writer out = surroundings.writer();
    out.write(
        switch (format) {
          case TEXT -> BalanceText.of(report, limit);
          case CSV -> BalanceCsv.of(report);
          case JSON -> BalanceJson.of(report);
        });
    out.flush();
    return ExitCode.DONE;
  }

  private BalanceReport ofFile(String source) throws IOException {
    if (at != null || by != null || cooperation != null || conflict != null || minEvents != null) {
      throw CommandException.usage(
          "--at, --by, --cooperation, --conflict and --min-events are for the store; --in has the"
              + " signs itself.");
    }
    CsvFile file = CsvFile.read(surroundings.folder().resolve(source), source);
    return report(source, EdgeFile.network(file), List.of());
  }

  private BalanceReport report(String source, SignedNetwork network, List<String> notes) {
    Effort allowed = new Effort(1, effort * MILLION);
    return new BalanceReport(
        source,
        network,
        FrustrationIndex.of(network, allowed),
        TieStrain.of(network, allowed),
        notes);
  }

  private BalanceReport ofStore() {
    SignRule rule = rule();
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    Lexicon known = question.lexicon();
    try (Store open = question.open()) {
      LocalDate day = at == null ? network(open, known, null).latest() : at;
      if (day == null) {
        return report(
            "The store",
            new SignedNetwork(List.of()),
            List.of("It has no dated event between states."));
      }
      Interval period = (by == null ? Span.YEAR : by).around(day);
      EventNetwork events = network(open, known, period);
      SignedNetwork network = events.network(period, rule);
      return report(EventText.interval(period), network, notes(events, network, rule));
    }
  }

  private static EventNetwork network(Store open, Lexicon known, @Nullable Interval period) {
    EventQuery query =
        (period == null ? Selection.all() : Selection.of(period))
            .withStatuses(Set.of(Status.ASSERTED));
    try (Stream<Event> events = open.events(query)) {
      return new EventNetwork(code -> known.actor(code).filter(State.class::isInstance).isPresent())
          .add(events);
    }
  }

  private SignRule rule() {
    SignRule standard = SignRule.STANDARD;
    try {
      return new SignRule(
          cooperation == null ? standard.cooperation() : cooperation,
          conflict == null ? standard.conflict() : conflict,
          minEvents == null ? standard.events() : minEvents);
    } catch (IllegalArgumentException e) {
      throw CommandException.usage(
          "--cooperation, --conflict, --min-events: " + e.getMessage() + ".");
    }
  }

  private static List<String> notes(EventNetwork events, SignedNetwork network, SignRule rule) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Hostile from a mean intensity of conflict of %s on, else friendly from one of cooperation of %s on that outweighs it; pairs with fewer than %d events have no tie."
            .formatted(rule.conflict(), rule.cooperation(), rule.events()));
    if (network.ties().isEmpty()) {
      notes.add(
          events.pairs() == 0
              ? "The store has no event between states in that period."
              : "%d pairs have events in that period, and none of them reaches a threshold: lower --cooperation, --conflict or --min-events, or take a longer period."
                  .formatted(events.pairs()));
    }
    return notes;
  }
}
