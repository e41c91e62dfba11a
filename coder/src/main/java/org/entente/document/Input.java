package org.entente.document;

import org.jspecify.annotations.Nullable;

/**
 * One document's raw form: opened and known by its fingerprint, not yet read. Inputs are
 * independent of each other and may be read on any thread, also after their stream has moved on.
 */
public interface Input {
  /** The file, the address or "standard input" that it comes from. */
  String source();

  /** Its line in a JSON Lines source, from 1; null elsewhere. */
  @Nullable Integer line();

  /**
   * SHA-256 of its bytes, unpacked, of its JSON line or of its record in a WARC file; null where
   * nothing could be opened.
   */
  @Nullable String fingerprint();

  /** Reads it. The same input gives the same outcome each time. */
  Reading read();
}
