package org.entente.claim.ledger;

import java.util.Locale;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Status;

/** Whether a visit or an exercise took place, by the texts. */
public enum Occurrence {
  TOOK_PLACE,
  PLANNED,
  DID_NOT_TAKE_PLACE,
  UNCERTAIN;

  /** "took place". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An agreement to do it is a plan; a refusal, or what is negated, did not take place. */
  static Occurrence of(Event event) {
    Status status = event.status();
    if (status == Status.HYPOTHETICAL || status == Status.REPORTED_DOUBTFUL) {
      return UNCERTAIN;
    }
    if (event.type() == EventType.REJECT) {
      return status == Status.NEGATED ? UNCERTAIN : DID_NOT_TAKE_PLACE;
    }
    if (status == Status.NEGATED) {
      return DID_NOT_TAKE_PLACE;
    }
    return status == Status.PLANNED || event.type() == EventType.AGREE ? PLANNED : TOOK_PLACE;
  }
}
