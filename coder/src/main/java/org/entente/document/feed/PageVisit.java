package org.entente.document.feed;

import java.time.Duration;
import org.entente.document.Input;
import org.jspecify.annotations.Nullable;

/** What came of asking for the page behind an item. */
public sealed interface PageVisit {
  /**
   * Something to read: the page, or the feed's own text.
   *
   * @param input its source, and its document's id, are the item's link
   * @param insteadOf why the feed's own text stands for the page; null where it is the page
   */
  record Fetched(Input input, @Nullable String insteadOf) implements PageVisit {}

  /**
   * Nothing for now.
   *
   * @param reason why, in words for the user
   * @param pause how long the server asks to be left alone, if it says so
   */
  record Later(String reason, @Nullable Duration pause) implements PageVisit {}

  /**
   * Nothing that could be read, neither the page nor a text in the feed.
   *
   * @param reason what is wrong
   */
  record Refused(String reason) implements PageVisit {}
}
