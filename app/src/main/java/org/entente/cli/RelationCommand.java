package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Latest;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.store.Access;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Order;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.Relation;
import org.entente.view.RelationCsv;
import org.entente.view.RelationJson;
import org.entente.view.RelationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente relation}: how two sides got on over time. */
@Command(
    name = "relation",
    description = {
      "Shows cooperation and conflict of two sides over time, and the evidence, latest first.",
      "A and B are codes (IND) or names (India). What the texts say happened is counted on the day"
          + " that they give, else on the day of publication; events with neither are counted apart."
    },
    footer = {"", "Example:", "  entente relation Egypt ETH --since 2011 --by quarter"})
final class RelationCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "day, week, month, quarter or year (default: month).")
  private Granularity by = Granularity.MONTH;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many events to show as evidence (default: 20).")
  private int limit = 20;

  @Parameters(index = "0", paramLabel = "A", description = "One side.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other side.")
  private String b = "";

  /** The forms of the answer. */
  enum Format {
    TEXT,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    private String of(Relation relation) {
      return switch (this) {
        case TEXT -> RelationText.of(relation);
        case CSV -> RelationCsv.of(relation);
        case JSON -> RelationJson.of(relation);
      };
    }
  }

  RelationCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw CommandException.usage("--limit is " + limit + ", but must be 0 or more.");
    }
    EventQuery time = selection.query();
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING.withLexicon(lexicon.folders())));
    ActorNames names = new ActorNames(LexiconOption.load(settings.lexicon()));
    Sides pair = names.sides(List.of(a, b));
    try (Store open = Store.open(settings.store(), Access.READ)) {
      Writer out = surroundings.writer();
      out.write(format.of(relation(open, names, time.withSides(pair))));
      out.flush();
    }
    return ExitCode.DONE;
  }

  private Relation relation(Store open, ActorNames names, EventQuery query) {
    Sides pair = Objects.requireNonNull(query.sides());
    String other = Objects.requireNonNull(pair.b());
    SeriesQuery counted = new SeriesQuery(query.withStatuses(Set.of(Status.ASSERTED)), by);
    Series series = open.series(counted);
    try (Stream<Event> events = open.events(query.withOrder(Order.DAY))) {
      Latest latest = Latest.of(events, limit);
      return new Relation(
          new Relation.Side(pair.a(), names.name(pair.a())),
          new Relation.Side(other, names.name(other)),
          series,
          latest.events(),
          latest.total());
    }
  }
}
