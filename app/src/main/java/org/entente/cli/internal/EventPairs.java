package org.entente.cli.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/** Whose relations an event is about, and on which day it counts. */
final class EventPairs {
  private EventPairs() {}

  /**
   * Two sides.
   *
   * @param a the first code, in the order of the alphabet
   * @param b the other
   */
  record Pair(String a, String b) {}

  /** Each two sides of an event that count; reciprocal events are acts of each two parties. */
  static Set<Pair> of(Event event, Predicate<String> counts) {
    List<String> others = event.isReciprocal() ? event.actor() : event.recipient();
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String one : event.actor()) {
      for (String other : others) {
        if (!one.equals(other) && counts.test(one) && counts.test(other)) {
          pairs.add(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one));
        }
      }
    }
    return pairs;
  }

  /** The day that the text gives, or else that of publication; null without either. */
  static @Nullable LocalDate day(Event event) {
    EventDate date = event.date();
    return date == null ? event.published() : date.interval().start();
  }
}
