package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.claim.ledger.Ledgers;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.question.RelationPeriod;
import org.entente.question.StoreBriefs;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.report.Brief;
import org.entente.view.report.BriefForm;
import org.entente.view.report.BriefQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente report}: a brief to hand on. */
@Command(
    name = "report",
    description = {
      "Writes a brief on two sides as one file that needs nothing else: the finding, both axes over"
          + " time, what happened, what each says of the other, the sources, every passage that this"
          + " rests on, method and data. With --by, also how a third state limits the two.",
      "The end of the file's name says its form: .html, .pdf or .md. The same store, question and"
          + " --date give the same bytes."
    },
    footer = {"", "Example:", "  entente report Egypt Ethiopia --by Sudan --out brief.html"})
final class ReportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(names = "--by", paramLabel = "C", description = "A third state that may limit the two.")
  private @Nullable String by;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "day, week, week52, month, quarter or year (default: what fits the time).")
  private @Nullable RelationPeriod period;

  @Option(
      names = "--contradictions",
      description = "Also look for contradictions; this takes minutes.")
  private boolean contradictions;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The brief's date (default: today).")
  private @Nullable LocalDate date;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; one of that name is replaced.")
  private Path out = Path.of("");

  @Parameters(index = "0", paramLabel = "A", description = "One side: a code or a name.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other side.")
  private String b = "";

  ReportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    BriefForm form =
        BriefForm.of(out.toString())
            .orElseThrow(
                () ->
                    CommandException.usage(
                        "'" + out + "' names no form of a brief; end it with .html, .pdf or .md."));
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    BriefQuestion asked = asked(question.names());
    Brief brief;
    try (Store open = question.open()) {
      brief =
          new StoreBriefs(
                  open, question::lexicon, () -> Ledgers.read(question.settings().lexicon()))
              .of(asked);
    }
    Files.write(surroundings.folder().resolve(out), form.print(brief, asked.date()));
    surroundings.say("entente: wrote " + out + ".");
    return ExitCode.DONE;
  }

  private BriefQuestion asked(ActorNames names) {
    EventQuery time = selection.query();
    Sides pair = names.pair(a, b);
    String third = by == null ? null : names.code(by);
    if (third != null && (third.equals(pair.a()) || third.equals(pair.b()))) {
      throw CommandException.usage("--by names one of the pair: name a third side.");
    }
    return new BriefQuestion(
        pair.a(),
        Objects.requireNonNull(pair.b()),
        third,
        time.since(),
        time.until(),
        period == null ? null : period.toString(),
        contradictions,
        date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
  }
}
