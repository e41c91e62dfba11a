package org.entente.lexicon;

import java.util.List;

/**
 * A weapon system, as a file of {@code equipment} tells it.
 *
 * @param name usual name in English, {@code S-400}
 * @param names other spellings, series and variants
 * @param kind "fighter", "air defence", "tank" …
 * @param producers codes of the states that make it
 */
public record Equipment(String name, List<String> names, String kind, List<String> producers) {
  public Equipment {
    names = List.copyOf(names);
    producers = List.copyOf(producers);
  }
}
