package org.entente.lexicon;

import java.util.List;

/**
 * A unit of figures, as {@code units.toml} tells it.
 *
 * @param unit as records write it: an ISO 4217 code, "persons", "km"
 * @param factor what a quantity in these words is multiplied by: 10 for decades
 * @param words nouns, in lower case, of one to three words
 * @param symbols what stands before a number: "US$"
 * @param states codes of the states whose unit it is, where others share its words
 */
public record Unit(
    String unit, double factor, List<String> words, List<String> symbols, List<String> states) {
  public Unit {
    words = List.copyOf(words);
    symbols = List.copyOf(symbols);
    states = List.copyOf(states);
  }
}
