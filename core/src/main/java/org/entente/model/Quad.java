package org.entente.model;

/** The four classes of events: verbal or material, cooperation or conflict. */
public enum Quad {
  VERBAL_COOPERATION("verbal cooperation"),
  MATERIAL_COOPERATION("material cooperation"),
  VERBAL_CONFLICT("verbal conflict"),
  MATERIAL_CONFLICT("material conflict");

  private final String label;

  Quad(String label) {
    this.label = label;
  }

  /** As written in records: {@code verbal cooperation}. */
  public String label() {
    return label;
  }

  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }
}
