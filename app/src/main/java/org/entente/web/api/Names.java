package org.entente.web.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.claim.ledger.Entries;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.ledger.Ledgers;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.State;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says: names of actors, which of them are states, and ledgers. It is read in the
 * background, from {@link #begin} on or when it is first asked for, so that the first page need not
 * wait for it.
 */
public final class Names {
  private final Supplier<Known> source;
  private @Nullable CompletableFuture<Known> begun;

  private Names(Supplier<Known> source) {
    this.source = source;
  }

  private record Known(
      Map<String, String> names, Lexicon lexicon, List<Ledger> ledgers, Entries entries) {
    Known with(Map<String, String> other) {
      return new Known(other, lexicon, ledgers, entries);
    }
  }

  /** Those of a lexicon that is still to be read, with the ledgers that ship. */
  public static Names reading(Supplier<Lexicon> lexicon) {
    return reading(lexicon, () -> Ledgers.read(List.of()));
  }

  /** Those of a lexicon and ledgers that are still to be read. */
  public static Names reading(Supplier<Lexicon> lexicon, Supplier<List<Ledger>> ledgers) {
    return new Names(() -> known(lexicon.get(), ledgers.get()));
  }

  /** These names, by code, over the lexicon that ships. */
  public static Names of(Map<String, String> names) {
    return new Names(() -> known(Lexicon.packaged(), Ledgers.read(List.of())).with(names));
  }

  /** Begins to read, unless that was begun before. */
  public void begin() {
    begun();
  }

  /** The name of a code, as people read it; the code itself if the lexicon does not know it. */
  public String name(String code) {
    return known().names().getOrDefault(code, code);
  }

  /** All that is known of actors. */
  Lexicon lexicon() {
    return known().lexicon();
  }

  /** Whether a code is a state's. */
  boolean isState(String code) {
    return known().lexicon().actor(code).filter(State.class::isInstance).isPresent();
  }

  /** All ledgers. */
  List<Ledger> ledgers() {
    return known().ledgers();
  }

  /** Writes them. */
  Entries entries() {
    return known().entries();
  }

  private Known known() {
    try {
      return begun().join();
    } catch (CompletionException e) {
      throw Problem.notYet("the lexicon could not be read: " + e.getMessage());
    }
  }

  private synchronized CompletableFuture<Known> begun() {
    CompletableFuture<Known> running = begun;
    if (running == null) {
      running = CompletableFuture.supplyAsync(source);
      begun = running;
    }
    return running;
  }

  private static Known known(Lexicon lexicon, List<Ledger> ledgers) {
    return new Known(
        lexicon.actors().stream().collect(Collectors.toMap(Actor::code, Actor::name)),
        lexicon,
        ledgers,
        new Entries(lexicon));
  }
}
