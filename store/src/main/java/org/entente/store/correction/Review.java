package org.entente.store.correction;

import java.util.Locale;

/** What people made of an event. */
public enum Review {
  /** Nobody decided anything. */
  UNREVIEWED,
  /** It is right as the model coded it. */
  ACCEPTED,
  /** It is there, with other values. */
  CORRECTED,
  /** There is no such event. */
  REJECTED,
  /** The model had missed it. */
  ADDED,
  /** It is the same as another event. */
  MERGED;

  /** As written in answers: {@code corrected}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the event no longer counts. */
  public boolean isGone() {
    return this == REJECTED || this == MERGED;
  }
}
