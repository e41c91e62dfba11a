package org.entente.sentence;

import java.util.Optional;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.sentence.internal.ModalityCues;

/**
 * Whether an act took place, as far as single words say so: "did not", "is set to", "might",
 * "reportedly". Words count only where they govern the act: in "refused to attend" the attending is
 * negated, the refusal is not.
 */
public final class Modality {
  private Modality() {}

  /** The status that words around the act at {@code act} give it; empty when none is strong. */
  public static Optional<Status> statusOf(Span act, Sentence sentence) {
    return ModalityCues.statusOf(act, sentence);
  }
}
