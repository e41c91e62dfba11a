package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.event.scoring.RelationModel;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.ContradictionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente contradictions}: passages that cannot both hold, side by side. */
@Command(
    name = "contradictions",
    description = {
      "Lists pairs of passages on the same two sides that cannot both hold, surest first, with"
          + " their sources; and pairs of which the later tells that things have changed.",
      "A and B are codes (IND) or names (India); without them, all pairs are looked at."
    },
    footer = {"", "Example:", "  entente contradictions Egypt Ethiopia --limit 10"})
final class ContradictionsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(names = "--format", description = "text or jsonl (default: text).")
  private RecordFormat format = RecordFormat.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to show at most (default: 50).")
  private int limit = 50;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description =
          "How many pairs of passages to judge at most, the likeliest first; about 60 a second on"
              + " each core (default: 10000).")
  private int candidates = 10_000;

  @Parameters(arity = "0..2", paramLabel = "SIDE", description = "Codes or names of the pair.")
  private List<String> sides = List.of();

  ContradictionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (format == RecordFormat.CSV) {
      throw CommandException.usage("Contradictions are printed as text or jsonl, not as CSV.");
    }
    if (limit < 0 || candidates < 0) {
      throw CommandException.usage("--limit and --candidates must be 0 or more.");
    }
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    EventQuery query = selection.query().withSides(question.names().sides(sides));
    List<Coded> records = records(question, query);
    try (RelationModel model = RelationModel.load()) {
      List<Contradiction> found =
          new Contradictions(model::score, Contradictions.DEFAULT_MIN_CONFIDENCE)
              .among(records, pair -> isAsked(pair, query.sides()), candidates).stream()
                  .limit(limit)
                  .toList();
      Writer out = surroundings.writer();
      if (format == RecordFormat.TEXT) {
        out.write(ContradictionText.list(found));
      } else {
        format.end(found, out);
      }
      out.flush();
    }
    return ExitCode.DONE;
  }

  private static List<Coded> records(StoreQuestion question, EventQuery query) {
    List<Coded> records = new ArrayList<>();
    try (Store open = question.open();
        Stream<Event> events = open.events(query);
        Stream<Limit> limits = open.limits(ClaimQuery.of(query));
        Stream<Figure> figures = open.figures(ClaimQuery.of(query))) {
      events.forEach(records::add);
      limits.forEach(records::add);
      figures.forEach(records::add);
    }
    return records;
  }

  /** An event of many parties brings other pairs along. */
  private static boolean isAsked(List<String> pair, @Nullable Sides sides) {
    return sides == null
        || (pair.contains(sides.a()) && (sides.b() == null || pair.contains(sides.b())));
  }
}
