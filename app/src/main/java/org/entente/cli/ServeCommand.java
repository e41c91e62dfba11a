package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.web.WorkspaceSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente serve}: the web workspace on a store. */
@Command(
    name = "serve",
    description = {
      "Opens the web workspace and the REST API on a store, until Ctrl-C.",
      "Only this machine can reach it, unless --host names another address; callers then need a"
          + " token, which is part of the address that is printed."
    },
    footer = {"", "Example:", "  entente serve --port 7878"})
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 for any that is free (default: 7878).")
  private int port = 7878;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Name or address to listen on (default: 127.0.0.1).")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = {
        "What callers must show (default: a new one where --host is not this machine).",
        "Readers of feeds show it in the feed's address, as &token=TOKEN."
      })
  private @Nullable String token;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who corrects events on these pages (default: the user of this machine).")
  private String who = WorkspaceSettings.user();

  @Option(names = "--open", description = "Opens the address in a browser.")
  private boolean open;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING.withLexicon(lexicon.folders())));
    return new Serving(surroundings, settings, open).run(listening());
  }

  private WorkspaceSettings listening() {
    try {
      return new WorkspaceSettings(host, port, token, who);
    } catch (IllegalArgumentException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()) + ".");
    }
  }
}
