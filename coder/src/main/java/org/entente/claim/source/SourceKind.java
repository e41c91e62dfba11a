package org.entente.claim.source;

/** Whom claims are laid to. */
public enum SourceKind {
  /** Who published the document. */
  OUTLET,
  /** Who says so in the text; what the writer says himself is laid to nobody. */
  SPEAKER
}
