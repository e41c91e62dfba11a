package org.entente.web.api;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;

/**
 * What the lexicon calls the codes of actors. It is read in the background, so that the first page
 * need not wait for it.
 */
public final class Names {
  private final CompletableFuture<Map<String, String>> names;

  private Names(CompletableFuture<Map<String, String>> names) {
    this.names = names;
  }

  /** Begins to read a lexicon. */
  public static Names reading(Supplier<Lexicon> lexicon) {
    return new Names(CompletableFuture.supplyAsync(() -> names(lexicon.get())));
  }

  /** These names, by code. */
  public static Names of(Map<String, String> names) {
    return new Names(CompletableFuture.completedFuture(Map.copyOf(names)));
  }

  /** The name of a code, as people read it; the code itself if the lexicon does not know it. */
  public String name(String code) {
    try {
      return names.join().getOrDefault(code, code);
    } catch (CompletionException e) {
      throw Problem.notYet("the lexicon could not be read: " + e.getMessage());
    }
  }

  private static Map<String, String> names(Lexicon lexicon) {
    return lexicon.actors().stream().collect(Collectors.toMap(Actor::code, Actor::name));
  }
}
