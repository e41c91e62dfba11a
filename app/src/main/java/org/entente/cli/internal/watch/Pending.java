package org.entente.cli.internal.watch;

import org.entente.document.feed.FeedItem;

/**
 * An item whose article is still to be read.
 *
 * @param item as its feed announced it
 * @param tries how often its page was asked for in vain
 */
record Pending(FeedItem item, int tries) {
  /** A page that does not come so many times is given up. */
  static final int MOST_TRIES = 5;

  boolean isLastTry() {
    return tries + 1 >= MOST_TRIES;
  }

  Pending again() {
    return new Pending(item, tries + 1);
  }
}
