package org.entente.store;

/** The order in which events are read. */
public enum Order {
  /** By the document's id, then as coded. */
  DOCUMENT,
  /** By day, as the query's {@link Dating} gives it, undated events last; then by document. */
  DAY
}
