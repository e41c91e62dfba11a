package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.exchange.RecordJson;
import org.entente.model.Limit;
import org.entente.question.ThirdStateMeasure;
import org.entente.relation.limit.ThirdState;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Store;
import org.entente.view.LimitText;
import org.entente.view.limit.LimitJson;
import org.entente.view.limit.LimitMethods;
import org.entente.view.limit.LimitReport;
import org.entente.view.limit.LimitSidesCsv;
import org.entente.view.limit.LimitSidesText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente limits}: how third sides limit a pair, by texts, series and costly signals. */
@Command(
    name = "limits",
    description = {
      "Lists what the texts say of third sides that hold two others back, fail to, or are denied"
          + " to.",
      "A and B are codes (IND) or names (India); without them, all pairs are listed. With a pair"
          + " and a third side (--by), the limit is measured: by the series of the three pairs, by"
          + " costly signals beside those of A's other partners, and by the texts; the answer may"
          + " be that it cannot be measured. --format jsonl has the passages alone."
    },
    footer = {"", "Example:", "  entente limits Egypt Sudan --by Ethiopia"})
final class LimitsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Mixin private ThirdStateOptions options = new ThirdStateOptions();

  @Option(names = "--by", paramLabel = "C", description = "Limits by this third side.")
  private @Nullable String by;

  @Option(
      names = "--format",
      description = "text or jsonl; with a pair and --by, csv or json too (default: text).")
  private Form format = Form.TEXT;

  @Parameters(arity = "0..2", paramLabel = "SIDE", description = "Codes or names of the pair.")
  private List<String> sides = List.of();

  /** The forms of the answer. */
  enum Form {
    TEXT,
    /** One passage a line. */
    JSONL,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  LimitsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    boolean measured = by != null && sides.size() == 2;
    if (!measured && (format == Form.CSV || format == Form.JSON)) {
      throw CommandException.usage(
          "Without a pair and --by, limits are printed as text or jsonl, not as " + format + ".");
    }
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    ActorNames names = question.names();
    EventQuery query = selection.query().withSides(names.sides(sides));
    String limiter = by == null ? null : names.code(by);
    try (Store open = question.open()) {
      List<Limit> limits = limits(open, query, limiter);
      Writer out = surroundings.writer();
      if (format == Form.JSONL) {
        for (Limit limit : limits) {
          RecordJson.write(limit, out);
        }
      } else if (measured) {
        out.write(formatted(measure(open, names, Objects.requireNonNull(limiter), limits)));
      } else {
        out.write(LimitText.table(limits));
      }
      out.flush();
    }
    return ExitCode.DONE;
  }

  private static List<Limit> limits(Store open, EventQuery query, @Nullable String limiter) {
    try (Stream<Limit> all = open.limits(ClaimQuery.of(query))) {
      return all.filter(limit -> limiter == null || limit.limiter().equals(limiter)).toList();
    }
  }

  private LimitReport measure(Store open, ActorNames names, String limiter, List<Limit> limits)
      throws IOException {
    String a = names.code(sides.get(0));
    String b = names.code(sides.get(1));
    if (limiter.equals(a) || limiter.equals(b)) {
      throw CommandException.usage("--by names one of the pair: name a third side.");
    }
    return new ThirdStateMeasure(open, names::name, options.measure())
        .of(
            new ThirdState(a, b, limiter),
            selection.query(),
            limits,
            SignalsFromFile.of(options, surroundings.folder()));
  }

  private String formatted(LimitReport report) {
    if (options.methods()) {
      return LimitMethods.of(report);
    }
    return switch (format) {
      case CSV -> LimitSidesCsv.of(report);
      case JSON -> LimitJson.of(report);
      default -> LimitSidesText.of(report);
    };
  }
}
