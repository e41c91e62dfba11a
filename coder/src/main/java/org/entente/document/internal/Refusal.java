package org.entente.document.internal;

/** An input that cannot be read, with the reason as its user is told it. */
public class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  public Refusal(String reason) {
    super(reason);
    this.reason = reason;
  }

  public Refusal(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
