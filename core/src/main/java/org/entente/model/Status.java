package org.entente.model;

import java.util.Locale;

/** Whether, by the text, the act took place. */
public enum Status {
  /** It happened, happens, or was said. */
  ASSERTED,
  /** The text says that it did not or will not happen. */
  NEGATED,
  /** It is announced, agreed or expected. */
  PLANNED,
  /** It is conditional, possible, wished for or debated. */
  HYPOTHETICAL,
  /** The text itself doubts the report. */
  REPORTED_DOUBTFUL;

  /** As written in records: {@code reported_doubtful}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
