package org.entente.document.internal.web;

import org.entente.document.internal.Refusal;

/** A server that did not answer, or not in time; another time it may. */
public final class Unreachable extends Refusal {
  private static final long serialVersionUID = 1L;

  Unreachable(String reason) {
    super(reason);
  }

  Unreachable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
