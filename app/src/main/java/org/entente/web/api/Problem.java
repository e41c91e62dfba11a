package org.entente.web.api;

/** A request cannot be answered; the message tells the caller why and what to do. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Problem(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The request itself is wrong. */
  public static Problem badRequest(String message) {
    return new Problem(400, message);
  }

  /** What is asked for is not there. */
  public static Problem notFound(String message) {
    return new Problem(404, message);
  }

  /** It can be answered in a moment. */
  public static Problem notYet(String message) {
    return new Problem(503, message);
  }

  /** HTTP's code. */
  public int status() {
    return status;
  }
}
