package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.cli.internal.RowAnswer;
import org.entente.cli.internal.RowMapping;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.TsvHeader;
import org.entente.cli.internal.TsvRow;
import org.entente.event.PairJudge;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.RelationModel;
import org.entente.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente classify}: what a marked source does to a marked target. */
@Command(
    name = "classify",
    description = {
      "Says what a marked source does to a marked target.",
      "Reads a table with the column marked_sentence, in which the source stands in <s>…</s> and"
          + " the target in <t>…</t>; one of the two may be missing. Writes all its columns, then"
          + " event (the likeliest PLOVER type), confidence (its probability) and none (probability"
          + " that there is no event). Where the table already has a column event or confidence,"
          + " only marked_sentence and the new columns are written."
    },
    footer = {"", "Example:", "  entente classify --in pairs.tsv --out events.tsv"})
final class ClassifyCommand implements Callable<Integer>, TableFiles.Plan {
  private static final String SENTENCE = "marked_sentence";
  private static final List<String> ADDED = List.of("event", "confidence", "none");

  private final Surroundings surroundings;
  private Optional<PairJudge> judge = Optional.empty();

  @Mixin private TableFiles files = new TableFiles();

  @Option(names = "--threads", paramLabel = "N", description = "How many rows at a time.")
  private @Nullable Integer threads;

  ClassifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    try (PairJudge loaded = new PairJudge(RelationModel.load(), Lexicon.packaged())) {
      judge = Optional.of(loaded);
      return files.copy(surroundings, this);
    }
  }

  @Override
  public RowMapping mapping(TsvHeader header) {
    int sentence = header.column(SENTENCE);
    int[] others = header.without(ADDED);
    int[] kept = others.length == header.names().size() ? others : new int[] {sentence};
    SettingLayer options = SettingLayer.NOTHING.withThreads(threads);
    return new RowMapping(header, kept, ADDED, surroundings.settings(options).threads());
  }

  @Override
  public RowAnswer answer(TsvHeader header, TsvRow row) {
    MarkedPair pair;
    try {
      pair = MarkedPair.parse(row.cell(header.column(SENTENCE)));
    } catch (IllegalArgumentException e) {
      return RowAnswer.refused(ADDED.size(), e.getMessage() + ".");
    }
    return answer(judge.orElseThrow().judge(pair));
  }

  private static RowAnswer answer(PairScore score) {
    return RowAnswer.of(
        score.best().name(), decimal(score.of(score.best())), decimal(1 - score.any()));
  }

  private static String decimal(float probability) {
    return String.format(Locale.ROOT, "%.4f", probability);
  }
}
