package org.entente.exchange.layout;

import java.util.Locale;

/** Lists of event codes. */
public enum Codebook {
  /** Conflict and Mediation Event Observations, manual 1.1b3. */
  CAMEO,
  /** World Event/Interaction Survey, with the KEDS project's additions. */
  WEIS,
  /** PLOVER's sixteen types, 2021. */
  PLOVER;

  /** As written in files: {@code cameo}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
