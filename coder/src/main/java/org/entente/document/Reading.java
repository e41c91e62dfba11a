package org.entente.document;

import java.util.function.Function;

/** What became of an input: a document, or the reason why there is none. */
public sealed interface Reading permits Read, Refused {
  /** Folds the two cases into one value. */
  default <T> T match(Function<? super Read, T> read, Function<? super Refused, T> refused) {
    if (this instanceof Read it) {
      return read.apply(it);
    }
    return refused.apply((Refused) this);
  }
}
