package org.entente.exchange.layout;

import java.util.Set;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What an event code means in PLOVER's terms.
 *
 * @param type its type
 * @param mode its mode, if it has one
 * @param contexts what acts of the code are about, as far as the code says
 * @param cameo the nearest CAMEO code
 * @param score PLOVER's score of type and mode, -10 to 10
 */
public record Coding(
    EventType type, @Nullable String mode, Set<Context> contexts, String cameo, double score) {
  public Coding {
    contexts = Set.copyOf(contexts);
  }
}
