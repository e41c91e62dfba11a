package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.Settings;
import org.entente.cli.internal.Tally;
import org.entente.document.ReadingLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read}: documents into the store. */
@Command(
    name = "read",
    description = {
      "Reads, codes and stores documents: text, Markdown, HTML, PDF, JSON Lines and the pages of"
          + " WARC files, also packed with gzip.",
      "What the store already has is passed over, so a reading that was stopped may be started"
          + " again. A changed document of the same name replaces the one before."
    },
    footer = {"", "Example:", "  entente read reports/ https://example.org/communique.html"})
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CodingOptions coding = new CodingOptions();

  @Option(
      names = "--allow-private",
      description = "Fetch from loopback, link-local and private addresses too.")
  private boolean allowPrivate;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL",
      description = "Files, folders, web addresses; - is standard input.")
  private List<String> paths = List.of();

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = surroundings.settings(store.on(coding.layer()));
    ReadingLimits limits = ReadingLimits.defaults();
    try (Interruption stop = new Interruption()) {
      Tally tally =
          new Reader(surroundings, settings)
              .read(
                  surroundings.inputs(paths),
                  allowPrivate ? limits.withPrivateAddresses() : limits,
                  stop);
      Writer out = surroundings.writer();
      out.write(tally.summary());
      out.write("store      " + settings.store() + "\n");
      out.flush();
      if (stop.requested()) {
        surroundings.say("entente: stopped; run the same command again to go on.");
      }
      return tally.hasRefused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }
}
