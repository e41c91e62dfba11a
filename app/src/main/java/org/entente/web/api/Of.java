package org.entente.web.api;

import java.util.Locale;

/** What a search is for. */
enum Of {
  EVENTS,
  DOCUMENTS;

  /** As the parameter {@code of} says; events where it is absent. */
  static Of asked(Parameters asked) {
    return asked.choice("of", EVENTS, values(), of -> of.name().toLowerCase(Locale.ROOT));
  }
}
