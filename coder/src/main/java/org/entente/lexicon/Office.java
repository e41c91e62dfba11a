package org.entente.lexicon;

import java.util.List;

/**
 * An office and who held it.
 *
 * @param title in lower case, {@code foreign minister}
 * @param sector code of its sector, {@code GOV}
 * @param holders the terms, in the order of the file
 */
public record Office(String title, String sector, List<Term> holders) {
  public Office {
    holders = List.copyOf(holders);
  }
}
