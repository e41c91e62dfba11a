package org.entente.document.internal.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Leaves time between two requests to the same host, from the end of one to the begin of the next.
 * Used from one thread.
 */
final class Pace {
  /** A site may ask for no more: a user who wants the work to end waits no longer than this. */
  private static final Duration LONGEST = Duration.ofSeconds(25);

  private final Duration delay;
  private final Map<String, Long> last = new HashMap<>();

  /** A pace of at least {@code delay}; of zero, no time is left. */
  Pace(Duration delay) {
    this.delay = delay;
  }

  /**
   * Waits until {@code host} may be asked again.
   *
   * @param asked the delay that the site itself asks for; zero if it asks for none
   */
  void await(String host, Duration asked) throws Unreachable {
    Long end = last.get(host);
    long left = end == null ? 0 : end + of(asked).toNanos() - System.nanoTime();
    if (left > 0) {
      try {
        Thread.sleep(Duration.ofNanos(left).plusMillis(1).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unreachable("the request was interrupted", e);
      }
    }
  }

  /** A request to {@code host} has ended. */
  void asked(String host) {
    last.put(host, System.nanoTime());
  }

  private Duration of(Duration asked) {
    if (delay.isZero()) {
      return delay;
    }
    Duration most = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    return most.compareTo(delay) > 0 ? most : delay;
  }
}
