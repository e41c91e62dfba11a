package org.entente.cli;

import java.util.Locale;

/** The forms in which tables are written. */
enum TableFormat {
  /** To be read by people. */
  TEXT,
  /** One JSON object a line. */
  JSONL,
  CSV,
  /** A file for other programs; needs a name. */
  PARQUET;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
