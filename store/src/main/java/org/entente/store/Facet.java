package org.entente.store;

import java.util.Locale;

/** What things that were found are counted by. */
public enum Facet {
  /** Codes of actors and recipients. */
  ACTOR,
  TYPE,
  QUAD,
  STATUS,
  OUTLET,
  SPEAKER,
  YEAR,
  /** Of imported events. */
  DATASET,
  /** What people made of an event; counts also those that they rejected. */
  REVIEW;

  /** As in the API: {@code outlet}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
