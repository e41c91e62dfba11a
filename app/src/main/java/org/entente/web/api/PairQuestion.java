package org.entente.web.api;

import java.time.LocalDate;
import org.entente.store.EventQuery;
import org.entente.store.Sides;

/**
 * Which pair is asked for, and which time.
 *
 * @param sides the pair
 * @param time without the pair: {@code since}, {@code until}, {@code dating}
 */
record PairQuestion(Sides sides, EventQuery time) {
  /** What path and parameters ask for. */
  static PairQuestion of(Parameters asked) {
    String a = Filters.upper(asked.part("a"));
    String b = Filters.upper(asked.part("b"));
    if (a.equals(b)) {
      throw Problem.badRequest("a pair has two different sides, not '" + a + "' twice");
    }
    EventQuery time = Filters.time(asked);
    LocalDate since = time.since();
    LocalDate until = time.until();
    if (since != null && until != null && until.isBefore(since)) {
      throw Problem.badRequest("'until' " + until + " lies before 'since' " + since);
    }
    return new PairQuestion(Sides.pair(a, b), time);
  }

  String a() {
    return sides.a();
  }

  String b() {
    return String.valueOf(sides.b());
  }

  /** The pair's events of that time. */
  EventQuery events() {
    return time.withSides(sides);
  }

  /** The same for the same question. */
  String key() {
    return String.join(
        " ",
        a(),
        b(),
        String.valueOf(time.since()),
        String.valueOf(time.until()),
        time.dating().name());
  }
}
