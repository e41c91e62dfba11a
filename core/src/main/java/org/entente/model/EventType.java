package org.entente.model;

import static org.entente.model.Quad.MATERIAL_CONFLICT;
import static org.entente.model.Quad.MATERIAL_COOPERATION;
import static org.entente.model.Quad.VERBAL_CONFLICT;
import static org.entente.model.Quad.VERBAL_COOPERATION;

/** PLOVER's sixteen event types (2021 codebook), in the codebook's order. */
public enum EventType {
  AGREE(VERBAL_COOPERATION),
  CONSULT(VERBAL_COOPERATION),
  SUPPORT(VERBAL_COOPERATION),
  CONCEDE(VERBAL_COOPERATION),
  COOPERATE(MATERIAL_COOPERATION),
  AID(MATERIAL_COOPERATION),
  RETREAT(MATERIAL_COOPERATION),
  REQUEST(VERBAL_CONFLICT),
  ACCUSE(VERBAL_CONFLICT),
  REJECT(VERBAL_CONFLICT),
  THREATEN(VERBAL_CONFLICT),
  PROTEST(MATERIAL_CONFLICT),
  SANCTION(MATERIAL_CONFLICT),
  MOBILIZE(MATERIAL_CONFLICT),
  COERCE(MATERIAL_CONFLICT),
  ASSAULT(MATERIAL_CONFLICT);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }
}
