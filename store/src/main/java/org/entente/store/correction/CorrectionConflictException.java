package org.entente.store.correction;

import java.util.List;

/** Somebody else corrected the same events in between; nothing was written. */
public final class CorrectionConflictException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Entry> since;

  CorrectionConflictException(List<Entry> since) {
    super("the same event was corrected in between, by " + since.get(0).by());
    this.since = List.copyOf(since);
  }

  /** What came in between and is about the same events, in order. */
  public List<Entry> since() {
    return since;
  }
}
