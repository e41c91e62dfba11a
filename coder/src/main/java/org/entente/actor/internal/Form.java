package org.entente.actor.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name as the lexicon writes it.
 *
 * @param words its folded tokens, case kept
 * @param ordinary whether it is an ordinary word when written in lower case
 * @param sense what it means; null where it only looks like an actor
 */
record Form(List<String> words, boolean ordinary, @Nullable Sense sense) {
  private static final int MIXED = 5;

  Form {
    words = List.copyOf(words);
  }

  /** A short word with more than one capital: "US", "LeT", "NATO". */
  boolean isAbbreviation() {
    String word = words.get(0);
    boolean capitals = word.chars().filter(Character::isUpperCase).count() > 1;
    return words.size() == 1 && (Words.isCapitals(word) || (capitals && word.length() <= MIXED));
  }
}
