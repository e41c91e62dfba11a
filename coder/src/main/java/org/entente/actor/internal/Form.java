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
  Form {
    words = List.copyOf(words);
  }

  boolean isAbbreviation() {
    return words.size() == 1 && Words.isCapitals(words.get(0));
  }
}
