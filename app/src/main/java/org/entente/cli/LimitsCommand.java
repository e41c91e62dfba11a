package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.model.Limit;
import org.entente.store.Access;
import org.entente.store.ClaimQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.LimitText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente limits}: how third sides limit a pair, by the texts. */
@Command(
    name = "limits",
    description = {
      "Lists what the texts say of third sides that hold two others back, fail to, or are denied to.",
      "A and B are codes (IND) or names (India); without them, all pairs are listed."
    },
    footer = {"", "Example:", "  entente limits Egypt Sudan --by Ethiopia"})
final class LimitsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(names = "--by", paramLabel = "C", description = "Only limits by this third side.")
  private @Nullable String by;

  @Option(names = "--format", description = "text or jsonl (default: text).")
  private RecordFormat format = RecordFormat.TEXT;

  @Parameters(arity = "0..2", paramLabel = "SIDE", description = "Codes or names of the pair.")
  private List<String> sides = List.of();

  LimitsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (format == RecordFormat.CSV) {
      throw CommandException.usage("Limits are printed as text or jsonl, not as CSV.");
    }
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING.withLexicon(lexicon.folders())));
    ActorNames names = new ActorNames(LexiconOption.load(settings.lexicon()));
    Sides pair = names.sides(sides);
    String limiter = by == null ? null : names.code(by);
    ClaimQuery query = ClaimQuery.of(selection.query().withSides(pair));
    try (Store open = Store.open(settings.store(), Access.READ);
        Stream<Limit> all = open.limits(query)) {
      List<Limit> limits =
          all.filter(limit -> limiter == null || limit.limiter().equals(limiter)).toList();
      Writer out = surroundings.writer();
      if (format == RecordFormat.TEXT) {
        out.write(LimitText.table(limits));
      } else {
        for (Limit limit : limits) {
          format.write(limit.passage().doc(), List.of(limit), out);
        }
      }
      out.flush();
    }
    return ExitCode.DONE;
  }
}
