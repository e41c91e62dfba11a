package org.entente.exchange.layout;

/** A row that cannot be read; the message says why, the caller knows the line. */
public final class RowFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault, in words for the user. Without a stack trace: files may hold millions of them. */
  public RowFault(String reason) {
    super(reason, null, false, false);
  }

  /** Why the row cannot be read. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
