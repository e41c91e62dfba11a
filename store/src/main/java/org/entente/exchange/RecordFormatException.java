package org.entente.exchange;

/** A line that should hold a record does not; the message says what is wrong, and where. */
public final class RecordFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RecordFormatException(String message) {
    super(message);
  }

  public RecordFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same fault, with the place where it stands. */
  RecordFormatException at(String source, long line) {
    return new RecordFormatException(source + ":" + line + ": " + getMessage(), this);
  }
}
