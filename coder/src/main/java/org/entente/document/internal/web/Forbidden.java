package org.entente.document.internal.web;

import org.entente.document.internal.Refusal;

/** A page that its site's robots.txt keeps from programs. */
public final class Forbidden extends Refusal {
  private static final long serialVersionUID = 1L;

  Forbidden() {
    super("the site's robots.txt does not allow it to be fetched by programs");
  }
}
