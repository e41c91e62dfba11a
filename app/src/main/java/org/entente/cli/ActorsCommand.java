package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.ActorResolver;
import org.entente.actor.Resolution;
import org.entente.cli.internal.RowAnswer;
import org.entente.cli.internal.RowMapping;
import org.entente.cli.internal.TsvHeader;
import org.entente.cli.internal.TsvRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente actors}: who is meant. */
@Command(
    name = "actors",
    description = {
      "Resolves mentions of actors to country and sector.",
      "Reads a table with the columns text and date (2015-05-10, 10 May 2015, or empty) and writes"
          + " all its columns, then country, sector, name and kind. Columns of these names that"
          + " the table already has are replaced."
    },
    footer = {"", "Example:", "  entente actors --in mentions.tsv --out resolved.tsv"})
final class ActorsCommand implements Callable<Integer>, TableFiles.Plan {
  private static final List<String> ADDED = List.of("country", "sector", "name", "kind");

  private final Surroundings surroundings;
  private Optional<ActorResolver> resolver = Optional.empty();

  @Mixin private TableFiles files = new TableFiles();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  ActorsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    resolver = Optional.of(new ActorResolver(lexicon.load(surroundings)));
    return files.copy(surroundings, this);
  }

  @Override
  public RowMapping mapping(TsvHeader header) {
    header.column("text");
    header.column("date");
    return new RowMapping(header, header.without(ADDED), ADDED, 1);
  }

  @Override
  public RowAnswer answer(TsvHeader header, TsvRow row) {
    String text = row.cell(header.column("text")).strip();
    String date = row.cell(header.column("date")).strip();
    Optional<LocalDate> day = ActorResolver.day(date);
    if (text.isEmpty()) {
      return RowAnswer.refused(ADDED.size(), "the column 'text' is empty.");
    }
    if (day.isEmpty() && !date.isEmpty()) {
      return RowAnswer.refused(
          ADDED.size(), "'" + date + "' is no date; write it as 2015-05-10 or leave it empty.");
    }
    Resolution found = resolver.orElseThrow().resolve(text, day.orElse(null));
    return RowAnswer.of(found.country(), found.sector(), found.name(), found.kind());
  }
}
