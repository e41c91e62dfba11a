package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.WatchList;
import org.entente.question.DigestMeasure;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.report.Brief;
import org.entente.view.report.BriefForm;
import org.entente.view.report.DigestWriting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code entente digest}: what became of some pairs in a month. */
@Command(
    name = "digest",
    description = {
      "Tells which pairs improved, worsened or stayed as they were in a month, against the year"
          + " before: cooperation and conflict apart, each with an interval, and the passages that"
          + " weigh most.",
      "A list of pairs is a TOML file: pairs = [\"Egypt-Ethiopia\", \"IND-PAK\"]. Without --out, the"
          + " digest is printed as Markdown."
    },
    footer = {"", "Example:", "  entente digest Egypt-Ethiopia IRN-SAU --month 2023-03"})
final class DigestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(names = "--watch", paramLabel = "FILE", description = "A list of pairs.")
  private @Nullable Path watch;

  @Option(
      names = "--month",
      paramLabel = "MONTH",
      converter = Month.class,
      description = "Which month, as 2023-03 (default: the last one that is over).")
  private @Nullable YearMonth month;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The digest's date (default: today).")
  private @Nullable LocalDate date;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write: .md, .html or .pdf; one of that name is replaced.")
  private @Nullable Path out;

  @Parameters(
      paramLabel = "PAIR",
      arity = "0..*",
      description = "Two sides: IND-PAK, India-Pakistan.")
  private List<String> pairs = List.of();

  DigestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** A month as ISO 8601 writes it. */
  static final class Month implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
      try {
        return YearMonth.parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + text + "' is no month; write one as 2023-03.");
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    BriefForm form = form();
    LocalDate today = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    List<Sides> asked = asked(new WatchList(question.names()));
    Brief brief;
    try (Store open = question.open()) {
      brief =
          DigestWriting.of(
              new DigestMeasure(open, question.names()::name)
                  .of(asked, month == null ? YearMonth.from(today).minusMonths(1) : month),
              today,
              open::document,
              question.names()::name);
    }
    byte[] content = form.print(brief, today);
    if (out == null) {
      Writer writer = surroundings.writer();
      writer.write(new String(content, StandardCharsets.UTF_8));
      writer.flush();
    } else {
      Files.write(surroundings.folder().resolve(out), content);
      surroundings.say("entente: wrote " + out + ".");
    }
    return ExitCode.DONE;
  }

  private BriefForm form() {
    return out == null
        ? BriefForm.MD
        : BriefForm.of(out.toString())
            .orElseThrow(
                () ->
                    CommandException.usage(
                        "'"
                            + out
                            + "' names no form of a digest; end it with .md, .html or .pdf."));
  }

  private List<Sides> asked(WatchList list) throws IOException {
    List<Sides> asked = new ArrayList<>();
    if (watch != null) {
      asked.addAll(list.read(surroundings.folder().resolve(watch), watch.toString()));
    }
    pairs.forEach(pair -> asked.add(list.pair(pair)));
    if (asked.isEmpty()) {
      throw CommandException.usage("Name some pairs, as IND-PAK, or a list of them with --watch.");
    }
    return asked;
  }
}
