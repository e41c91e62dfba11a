package org.entente.cli.internal;

import java.util.List;
import java.util.function.Function;
import org.entente.document.Refused;
import org.entente.model.Coded;
import org.entente.model.Document;

/** What became of an input. */
public sealed interface Outcome {
  /**
   * It was read and coded.
   *
   * @param document what was read
   * @param fingerprint of the input's bytes
   * @param records in the order of the text
   */
  record Done(Document document, String fingerprint, List<Coded> records) implements Outcome {
    public Done {
      records = List.copyOf(records);
    }
  }

  /**
   * There is no document.
   *
   * @param refused where and why
   */
  record NotDone(Refused refused) implements Outcome {}

  /** Folds the two cases into one value. */
  default <T> T match(Function<? super Done, T> done, Function<? super Refused, T> refused) {
    if (this instanceof Done it) {
      return done.apply(it);
    }
    return refused.apply(((NotDone) this).refused());
  }
}
