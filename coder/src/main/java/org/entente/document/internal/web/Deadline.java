package org.entente.document.internal.web;

import java.time.Duration;

/** The time that one address has with all its redirects; pauses between requests do not count. */
final class Deadline {
  private long left;
  private long begin;

  Deadline(Duration time) {
    left = time.toNanos();
  }

  /** A request begins. */
  void begin() {
    begin = System.nanoTime();
  }

  /** The request has ended. */
  void end() {
    left -= System.nanoTime() - begin;
  }

  /** What is left of the time. */
  Duration left() throws Unreachable {
    if (left <= 0) {
      throw new Unreachable("the server did not answer in time; try again later");
    }
    return Duration.ofNanos(Math.max(left, 1_000_000));
  }
}
