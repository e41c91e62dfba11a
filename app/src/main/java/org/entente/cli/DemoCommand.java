package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.BusyPairs;
import org.entente.cli.internal.DemoCorpus;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.Settings;
import org.entente.cli.internal.Tally;
import org.entente.document.ReadingLimits;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.store.Access;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;
import org.entente.view.DemoText;
import org.entente.view.Relation;
import org.entente.web.WorkspaceSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente demo}: a first look, on a small corpus that ships. */
@Command(
    name = "demo",
    description = "Reads a small corpus that ships with Entente, and shows what is in it.",
    footer = {"", "Example:", "  entente demo --dir entente-demo"})
final class DemoCommand implements Callable<Integer> {
  private static final int PAIRS = 6;
  private static final EventQuery ASSERTED = Selection.all().withStatuses(Set.of(Status.ASSERTED));

  private final Surroundings surroundings;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Where corpus and store are put (default: a new temporary folder).")
  private @Nullable Path dir;

  @Option(names = "--serve", description = "Opens the web workspace on it, until Ctrl-C.")
  private boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "With --serve: port to listen on; 0 for any that is free (default: 7878).")
  private int port = 7878;

  @Mixin private CodingOptions coding = new CodingOptions();

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder =
        dir == null
            ? Files.createTempDirectory("entente-demo")
            : surroundings.folder().resolve(dir);
    Path corpus = folder.resolve("corpus");
    int files = DemoCorpus.unpack(corpus);
    surroundings.say("entente: reading " + files + " files of the demo corpus …");
    Settings settings =
        surroundings.settings(
            coding.layer().withStore(folder.resolve("entente-store").toAbsolutePath()));
    int exit = show(corpus, settings);
    return serve && exit == ExitCode.DONE
        ? new Serving(surroundings, settings, false).run(WorkspaceSettings.local(port))
        : exit;
  }

  private int show(Path corpus, Settings settings) throws IOException {
    Writer out = surroundings.writer();
    try (Interruption stop = new Interruption()) {
      Tally tally =
          new Reader(surroundings, settings)
              .read(List.of(corpus.toString()), ReadingLimits.defaults(), stop);
      out.write(DemoText.of(tally.summary(), relations(settings), settings.store().toString()));
      out.flush();
      return tally.hasRefused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }

  private static List<Relation> relations(Settings settings) {
    ActorNames names = new ActorNames(LexiconOption.load(settings.lexicon()));
    try (Store store = Store.open(settings.store(), Access.READ);
        Stream<Event> events = store.events(ASSERTED)) {
      List<Relation> relations = new ArrayList<>();
      for (BusyPairs.Pair pair : BusyPairs.of(events, PAIRS)) {
        EventQuery query = ASSERTED.withPair(pair.a(), pair.b());
        relations.add(
            new Relation(
                new Relation.Side(pair.a(), names.name(pair.a())),
                new Relation.Side(pair.b(), names.name(pair.b())),
                store.series(new SeriesQuery(query, Granularity.MONTH)),
                List.of(pair.telling()),
                pair.events()));
      }
      return relations;
    }
  }
}
