package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.ImportSummary;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.EventFile;
import org.entente.exchange.layout.Format;
import org.entente.store.ImportPlan;
import org.entente.store.ImportWatch;
import org.entente.store.Refusal;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente import}: event data of others into the store. */
@Command(
    name = "import",
    description = {
      "Reads event data of others into the store: files or folders, plain, .gz or .zip.",
      "FORMAT is gdelt (2.0 with 61 columns and its mentions with 16; 1.0 with 58 or 57), icews,"
          + " polecat, phoenix, keds"
          + " (lists of date, source, target, code) or plover (JSON Lines).",
      "What the store already has is passed over, so an import that was stopped may be started"
          + " again; it goes on where it was."
    },
    footer = {"", "Example:", "  entente import icews events.2018.tab.gz"})
final class ImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "Name of the data set in the store (default: the format's).")
  private @Nullable String dataset;

  @Option(
      names = "--codebook",
      paramLabel = "BOOK",
      description = "keds only: cameo or weis (default: as the files' names say).")
  private @Nullable Codebook codebook;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private Form form = Form.TEXT;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "gdelt, icews, polecat, phoenix, keds or plover.")
  private Format format = Format.GDELT;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Files, folders.")
  private List<String> paths = List.of();

  /** The forms of the summary. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (codebook != null && (format != Format.KEDS || codebook == Codebook.PLOVER)) {
      throw CommandException.usage("--codebook is cameo or weis, and for keds only.");
    }
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING));
    List<Path> files = files();
    ImportSummary summary = new ImportSummary();
    try (Interruption stop = new Interruption();
        Store open = Store.openOrCreate(settings.store());
        Progress progress = Progress.on(surroundings, -1, "importing", "rows")) {
      stop.begin();
      for (Path file : files) {
        if (!stop.requested()) {
          Watch watch = new Watch(summary, progress, stop);
          summary.add(open.importEvents(file, plan(file), watch));
          watch.end();
        }
      }
      if (stop.requested()) {
        progress.say("entente: stopped; run the same command again to go on.");
      }
    }
    print(summary, settings);
    return summary.counts().refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void print(ImportSummary summary, Settings settings) throws IOException {
    Writer out = surroundings.writer();
    out.write(
        form == Form.JSON
            ? summary.json().toPrettyString() + "\n"
            : summary.text() + "store      " + settings.store() + "\n");
    out.flush();
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String path : surroundings.inputs(paths)) {
      List<Path> found = EventFile.list(Path.of(path));
      if (found.isEmpty()) {
        surroundings.say("entente: " + path + " holds no file of event data.");
      }
      files.addAll(found);
    }
    return files;
  }

  private ImportPlan plan(Path file) {
    try {
      return new ImportPlan(format, book(file), dataset == null ? format.label() : dataset);
    } catch (IllegalArgumentException e) {
      throw CommandException.usage("--dataset: " + e.getMessage() + ".");
    }
  }

  /** KEDS' files are named after their codebook: {@code levant.cameo.csv}. */
  private @Nullable Codebook book(Path file) {
    if (codebook != null || format != Format.KEDS) {
      return codebook;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean weis = name.contains("weis");
    return weis == name.contains("cameo") ? null : weis ? Codebook.WEIS : Codebook.CAMEO;
  }

  /** Tells of refusals, the first of each file one by one, and adds up the rest. */
  private static final class Watch implements ImportWatch {
    private static final int TOLD = 20;

    private final ImportSummary summary;
    private final Progress progress;
    private final Interruption stop;
    private long refused;

    Watch(ImportSummary summary, Progress progress, Interruption stop) {
      this.summary = summary;
      this.progress = progress;
      this.stop = stop;
    }

    @Override
    public void at(long rows) {
      progress.at(rows);
    }

    @Override
    public boolean stopped() {
      return stop.requested();
    }

    @Override
    public void refused(Refusal refusal) {
      summary.refused(refusal);
      if (++refused <= TOLD) {
        String line = refusal.line() == 0 ? "" : ":" + refusal.line();
        progress.say("entente: refused " + refusal.source() + line + ": " + refusal.reason());
      }
    }

    @Override
    public void duplicate(String source, long line, String key) {
      summary.duplicate(source, line, key);
    }

    @Override
    public void unmapped(String source, long line, String code) {
      summary.unmapped(source, line, code);
    }

    void end() {
      if (refused > TOLD) {
        progress.say("entente: and " + (refused - TOLD) + " more refused, all kept in the store");
      }
    }
  }
}
