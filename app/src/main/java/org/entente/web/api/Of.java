package org.entente.web.api;

import java.util.Locale;

/** What a search is for. */
enum Of {
  EVENTS,
  DOCUMENTS,
  /** Events of others. */
  IMPORTED;

  /**
   * As the parameter {@code of} says; events where it is absent.
   *
   * @param among what may be asked for
   */
  static Of asked(Parameters asked, Of... among) {
    return asked.choice("of", EVENTS, among, of -> of.name().toLowerCase(Locale.ROOT));
  }
}
