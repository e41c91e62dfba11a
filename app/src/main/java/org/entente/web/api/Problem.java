package org.entente.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request cannot be answered; the message tells the caller why and what to do. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode more;

  private Problem(int status, String message) {
    this(status, message, Json.object());
  }

  private Problem(int status, String message, ObjectNode more) {
    super(message);
    this.status = status;
    this.more = more;
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

  /**
   * Somebody else was faster.
   *
   * @param more what they did, as members of the problem
   */
  public static Problem conflict(String message, ObjectNode more) {
    return new Problem(409, message, more);
  }

  /** Members beyond those that every problem has. */
  public ObjectNode more() {
    return more;
  }

  /** HTTP's code. */
  public int status() {
    return status;
  }
}
