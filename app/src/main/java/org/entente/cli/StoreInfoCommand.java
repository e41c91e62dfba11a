package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.view.StoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente store info}: what a store holds. */
@Command(
    name = "info",
    description = "Tells how many documents and records a store holds, and of which version it is.",
    footer = {"", "Example:", "  entente store info --format json"})
final class StoreInfoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--format", description = "text or json (default: text).")
  private Form format = Form.TEXT;

  /** The forms of the answer. */
  enum Form {
    TEXT,
    JSON
  }

  StoreInfoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING));
    try (Store open = Store.open(settings.store(), Access.READ)) {
      Writer out = surroundings.writer();
      int version = Store.schemaVersion();
      out.write(
          format == Form.JSON
              ? StoreText.json(open.summary(), version)
              : StoreText.of(open.summary(), version));
      out.flush();
    }
    return ExitCode.DONE;
  }
}
