package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.claim.Extraction;
import org.entente.claim.coding.DocumentCoder;
import org.entente.claim.coding.Outcome;
import org.entente.claim.coding.Rules;
import org.entente.cli.internal.DistinctIds;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.InOrder;
import org.entente.cli.internal.Settings;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.Sources;
import org.entente.event.Coder;
import org.entente.event.scoring.Precedents;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.view.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente code}: from texts to records, without a store. */
@Command(
    name = "code",
    description = {
      "Codes documents without storing them: prints the records of each document, in order, and"
          + " at the end what contradicts what among them.",
      "Reads text, Markdown, HTML, PDF, JSON Lines and WARC, also packed with gzip."
    },
    footer = {"", "Example:", "  entente code --format text speech.txt"})
final class CodeCommand implements Callable<Integer> {
  /** A hundred of them take a second or two. */
  private static final long CANDIDATES_PER_DOCUMENT = 60;

  private static final long MOST_CANDIDATES = 5000;

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES}; csv holds events only (default: jsonl).")
  private RecordFormat format = RecordFormat.JSONL;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Day of publication of documents that do not tell theirs, as in 2015-04-16.")
  private @Nullable LocalDate date;

  @Option(
      names = "--explain",
      description =
          "Print for each event who was meant, the word that carries it, the likeliest types, the"
              + " votes of the lexicon, and the sentences of the training corpus most like it.")
  private boolean explain;

  @Mixin private CodingOptions coding = new CodingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, web addresses; - is standard input.")
  private List<String> paths = List.of();

  private boolean refused;
  private long documents;
  private final List<Coded> told = new ArrayList<>();
  private Optional<Explanation> explanation = Optional.empty();

  CodeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = surroundings.settings(coding.layer());
    try (Coder coder = CodingOptions.coder(settings);
        Stream<Input> inputs =
            Sources.of(
                surroundings.inputs(paths),
                ReadingLimits.defaults(),
                surroundings.in(),
                note -> surroundings.say("entente: " + note))) {
      Writer out = surroundings.writer();
      if (explain) {
        explanation = Optional.of(new Explanation(coder, Precedents.load()));
      } else {
        format.begin(out);
      }
      DocumentCoder coding =
          new DocumentCoder(
              new Extraction(coder), new Rules(""), date, (doc, fingerprint) -> false);
      DistinctIds ids = new DistinctIds(coding);
      InOrder.run(
          inputs.iterator(),
          settings.threads(),
          coding::code,
          outcome -> print(ids.of(outcome), out));
      if (!explain) {
        format.end(contradictions(coder), out);
      }
      out.flush();
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  /** Contradictions among all documents given; CSV has no place for them. */
  private List<Contradiction> contradictions(Coder coder) {
    int most = (int) Math.min(MOST_CANDIDATES, documents * CANDIDATES_PER_DOCUMENT);
    return format == RecordFormat.CSV
        ? List.of()
        : new Contradictions(coder::compare, Contradictions.DEFAULT_MIN_CONFIDENCE)
            .among(told, most);
  }

  private boolean print(Outcome outcome, Writer out) {
    if (outcome instanceof Outcome.Done done) {
      documents++;
      told.addAll(done.records());
      write(done, out);
    } else if (outcome instanceof Outcome.NotDone notDone) {
      refused = true;
      surroundings.say("entente: refused " + notDone.refused());
    }
    return true;
  }

  private void write(Outcome.Done done, Writer out) {
    try {
      if (explanation.isPresent()) {
        out.write(explanation.get().of(done.document()));
      } else {
        format.write(done.document().id(), done.records(), out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
