package org.entente.spark.internal;

/** The output folder is no place for a lake; the message says why, and what to do. */
public final class ForeignFolder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForeignFolder(String message) {
    super(message);
  }
}
