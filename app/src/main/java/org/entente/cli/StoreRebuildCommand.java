package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.store.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente store rebuild}: the database made again from the lake. */
@Command(
    name = "rebuild",
    description = {
      "Makes events.duckdb again from the Parquet files in lake/; the old one stays until the new one"
          + " is whole.",
      "The lake holds all documents and records. Which inputs were refused is kept in the database"
          + " only, and forgotten."
    },
    footer = {"", "Example:", "  entente store rebuild --store entente-store"})
final class StoreRebuildCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();

  StoreRebuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(SettingLayer.NOTHING));
    Store.rebuild(settings.store());
    try (Store open = Store.open(settings.store(), Access.READ)) {
      Summary summary = open.summary();
      surroundings.say(
          "entente: made again from the lake: "
              + summary.documents()
              + " documents, "
              + summary.events()
              + " events.");
    }
    return ExitCode.DONE;
  }
}
