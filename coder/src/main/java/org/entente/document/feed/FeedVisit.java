package org.entente.document.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for a feed. */
public sealed interface FeedVisit {
  /**
   * A new version.
   *
   * @param version what to ask with next time
   */
  record Fetched(Feed feed, Version version) implements FeedVisit {}

  /** The version that is known. */
  record Unchanged() implements FeedVisit {}

  /**
   * Nothing for now.
   *
   * @param reason why, in words for the user
   * @param pause how long the server asks to be left alone, if it says so
   */
  record Later(String reason, @Nullable Duration pause) implements FeedVisit {}

  /**
   * Nothing that could be read.
   *
   * @param reason what is wrong, and what to do about it
   */
  record Refused(String reason) implements FeedVisit {}
}
