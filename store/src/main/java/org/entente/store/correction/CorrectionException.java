package org.entente.store.correction;

/** A correction that makes no sense; the message tells the person why. Nothing was written. */
public final class CorrectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorrectionException(String message) {
    super(message);
  }

  public CorrectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
