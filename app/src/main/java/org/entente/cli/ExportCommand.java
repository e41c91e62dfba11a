package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.cli.export.Bundle;
import org.entente.cli.export.BundleCheck;
import org.entente.cli.export.ExportFormat;
import org.entente.cli.export.Exporter;
import org.entente.cli.export.Selected;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.exchange.RecordKind;
import org.entente.lexicon.Lexicon;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}: records for other programs and other people. */
@Command(
    name = "export",
    description = {
      "Writes the records that are chosen, all of them, for other programs: jsonl (records of every"
          + " kind), csv and parquet (one kind, events unless --kind names another), graphml and"
          + " gexf (who acts towards whom; gexf month by month).",
      "bundle writes a folder, or a .zip, with the data, settings, versions, checksums, a methods"
          + " text, citations and the commands that make every figure again; --verify checks one,"
          + " and with --store whether that store gives the same records."
    },
    footer = {
      "",
      "Example:",
      "  entente export csv Egypt Ethiopia --since 2011 --status asserted --out events.csv",
      "  entente export bundle Egypt Ethiopia --out nile.zip",
      "  entente export --verify nile.zip"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private RecordSelection selection = new RecordSelection();
  @Mixin private BundleOptions bundle = new BundleOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable ExportFormat format;

  @Parameters(index = "1..2", arity = "0..2", paramLabel = "SIDE", description = "Codes or names.")
  private List<String> sides = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; - is standard output (default, where the form is text).")
  private String out = "-";

  @Option(names = "--verify", paramLabel = "BUNDLE", description = "Checks a bundle.")
  private @Nullable Path verify;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (verify != null) {
      return verified(surroundings.folder().resolve(verify));
    }
    if (format == null) {
      throw CommandException.usage(
          "Say in which form: "
              + EnumSet.allOf(ExportFormat.class).stream()
                  .map(ExportFormat::toString)
                  .collect(Collectors.joining(", "))
              + '.');
    }
    if (out.equals("-") && !format.isText()) {
      throw CommandException.usage(format + " is no text; name a file with --out FILE.");
    }
    Settings settings = settings();
    Lexicon known = LexiconOption.load(settings.lexicon());
    EventQuery query = selection.query(sides, new ActorNames(known));
    Set<RecordKind> kinds = selection.kinds(format, query);
    try (Store open = AskedStore.open(settings.store(), store.isMachineOnly(), surroundings)) {
      export(format, new Selected(open, query, kinds), known, settings);
    }
    return ExitCode.DONE;
  }

  private void export(ExportFormat form, Selected selected, Lexicon known, Settings settings)
      throws IOException {
    try (Interruption stop = new Interruption();
        Progress progress = Progress.on(surroundings, -1, "writing", "records")) {
      stop.begin();
      ActorNames names = new ActorNames(known);
      Exporter exporter =
          new Exporter(selected, names::networkActor, progress::at, stop::requested);
      Map<RecordKind, Long> counts;
      if (out.equals("-")) {
        Writer writer = surroundings.writer();
        counts = exporter.write(form, writer);
        writer.flush();
      } else {
        Path target = surroundings.folder().resolve(out);
        counts =
            form == ExportFormat.BUNDLE
                ? new Bundle(
                        exporter, bundle.facts(selected, names, settings, store.isMachineOnly()))
                    .write(target)
                : exporter.write(form, target);
      }
      progress.say(summary(counts));
    }
    sayUndated(selected);
  }

  private String summary(Map<RecordKind, Long> counts) {
    String what =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().label())
            .collect(Collectors.joining(", "));
    return "entente: wrote " + what + (out.equals("-") ? "." : " to " + out + ".");
  }

  /** Bounds on days leave out what has no day: that is said, with its number. */
  private void sayUndated(Selected selected) {
    EventQuery query = selected.query();
    boolean bounded = query.since() != null || query.until() != null;
    if (bounded && selected.kinds().contains(RecordKind.EVENTS)) {
      long undated = selected.store().series(new SeriesQuery(query, Granularity.YEAR)).undated();
      if (undated > 0) {
        surroundings.say(
            "entente: " + undated + " events have no day, so --since and --until leave them out.");
      }
    }
  }

  private int verified(Path folder) throws IOException {
    boolean withStore = store.on(SettingLayer.NOTHING).store() != null;
    List<String> faults = BundleCheck.sums(folder);
    if (faults.isEmpty() && withStore) {
      try (Store open = AskedStore.open(settings().store(), store.isMachineOnly(), surroundings)) {
        faults = BundleCheck.records(folder, open);
      }
    }
    if (!faults.isEmpty()) {
      faults.forEach(fault -> surroundings.say("entente: " + fault));
      throw CommandException.failed("the bundle does not check out.");
    }
    surroundings.say(
        "entente: all checksums hold"
            + (withStore ? ", and the store gives the same records." : "."));
    return ExitCode.DONE;
  }

  private Settings settings() {
    return new SettingSources(surroundings.environment(), surroundings.folder())
        .under(store.on(SettingLayer.NOTHING.withLexicon(lexicon.folders())));
  }
}
