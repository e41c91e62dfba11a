package org.entente.cli;

import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.SettingLayer;
import org.entente.cli.internal.Settings;
import org.entente.lexicon.Lexicon;
import org.entente.store.Store;

/**
 * What a command that asks the store works with, resolved once.
 *
 * @param settings with the folder of the store
 * @param lexicon what is known of actors
 * @param machineOnly whether people's corrections are left aside
 * @param surroundings where messages go
 */
record StoreQuestion(
    Settings settings, Lexicon lexicon, boolean machineOnly, Surroundings surroundings) {

  /**
   * Resolves what the command line, the environment and {@code entente.toml} say.
   *
   * @throws org.entente.cli.internal.CommandException if a setting is wrong, or a folder of the
   *     lexicon is missing
   */
  static StoreQuestion of(Surroundings surroundings, StoreOption store, LexiconOption lexicon) {
    Settings settings =
        surroundings.settings(store.on(SettingLayer.NOTHING.withLexicon(lexicon.folders())));
    return new StoreQuestion(
        settings, LexiconOption.load(settings.lexicon()), store.isMachineOnly(), surroundings);
  }

  /** The names by which the user may call actors. */
  ActorNames names() {
    return new ActorNames(lexicon);
  }

  /** Opens the store for reading; to be closed. */
  Store open() {
    return AskedStore.open(settings.store(), machineOnly, surroundings);
  }
}
