package org.entente.document.internal.text;

/** What a unit is for, as far as it can be told from itself alone. */
enum Role {
  /** Something to read. */
  PROSE,
  /** Menus, subscription lines, comment forms, share bars, captions, rules. */
  FURNITURE,
  /** A forum member's rank, joining date, count of posts. */
  MEMBER,
  /** Number of a forum post. */
  NUMBER,
  /** What can be done with a forum post: reply, quote, report. */
  ACTIONS,
  /** The note that a post was edited, which ends it. */
  EDITED,
  /** Says whom the following lines quote. */
  QUOTE_HEAD,
  /** Ends a quote. */
  QUOTE_END,
  /** Opens the lists of other threads below a thread. */
  THREAD_END,
  /** A day, and perhaps a time, alone. */
  DATE,
  /** Who wrote it, when it was published. */
  BYLINE;

  boolean isProse() {
    return this == PROSE;
  }

  /** Whether it belongs to the frame that a forum sets around each post. */
  boolean isPostFrame() {
    return this == MEMBER || this == NUMBER;
  }
}
