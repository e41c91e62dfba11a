package org.entente.model;

import java.util.Locale;

/** What an act is about; an event may have several contexts or none. */
public enum Context {
  MILITARY,
  DIPLOMATIC,
  ECONOMIC,
  ENERGY,
  INTELLIGENCE,
  NUCLEAR,
  CULTURE,
  TERRORISM,
  TERRITORY;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** As written in records: {@code military}. */
  public String label() {
    return label;
  }
}
