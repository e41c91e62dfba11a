package org.entente.lexicon;

import java.util.List;

/**
 * A building, district or town that stands for the institution in it.
 *
 * @param name as shown
 * @param aliases other names
 * @param sector code of the institution's sector, {@code MIL}
 */
public record Seat(String name, List<String> aliases, String sector) {
  public Seat {
    aliases = List.copyOf(aliases);
  }
}
