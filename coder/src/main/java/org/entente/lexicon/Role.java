package org.entente.lexicon;

import java.util.List;

/**
 * The words for roles of one sector.
 *
 * @param sector code of the sector, {@code MIL}
 * @param words in the singular, with irregular plurals
 */
public record Role(String sector, List<String> words) {
  public Role {
    words = List.copyOf(words);
  }
}
