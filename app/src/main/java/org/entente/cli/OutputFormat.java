package org.entente.cli;

import java.util.Locale;

/** The forms of an answer. */
enum OutputFormat {
  TEXT,
  CSV,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
