package org.entente.model;

import java.util.List;
import java.util.Locale;

/**
 * Two passages that cannot both hold, that rate the same thing in opposite ways, or of which the
 * later tells that things have changed.
 *
 * @param a one passage: the earlier by day where days are known
 * @param b the other
 * @param pair codes of the two sides whom both tell of, in the order of the alphabet
 * @param type how they differ
 * @param about what both tell of, in words that they share
 * @param confidence 0 to 1
 */
public record Contradiction(
    Account a, Account b, List<String> pair, Type type, String about, double confidence)
    implements Coded {
  public Contradiction {
    pair = pair.stream().sorted().distinct().toList();
    if (pair.size() != 2) {
      throw new IllegalArgumentException("a contradiction is about two sides, not " + pair);
    }
  }

  /** How two passages differ. */
  public enum Type {
    /** One tells as fact what the other says is not so. */
    DENIAL,
    /** A promise, refusal or plan, and an act that breaks it while it stands. */
    PROMISE,
    /** The same thing rated in opposite ways. */
    EVALUATION,
    /** Quantities of the same thing that exclude each other. */
    FIGURE,
    /** The same act on days that exclude each other. */
    DATE,
    /** The same act by or to other sides. */
    ACTOR,
    /** One says that a third side holds the two back, the other that it does not. */
    LIMIT,
    /** No contradiction: both were true, each at its time. */
    CHANGE;

    /** As in JSON: "denial". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Passage passage() {
    return a.passage();
  }

  @Override
  public String kind() {
    return "contradiction";
  }
}
