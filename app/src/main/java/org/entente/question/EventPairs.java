package org.entente.question;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/** Whose relations an event is about, and on which day it counts. */
public final class EventPairs {
  private EventPairs() {}

  /**
   * Two sides.
   *
   * @param a the first code, in the order of the alphabet
   * @param b the other
   */
  public record Pair(String a, String b) {}

  /** Each two sides of an event that count. */
  public static List<Pair> of(Event event, Predicate<String> counts) {
    return event.pairs().stream()
        .filter(pair -> pair.stream().allMatch(counts))
        .map(pair -> new Pair(pair.get(0), pair.get(1)))
        .toList();
  }

  /** The day that the text gives, or else that of publication; null without either. */
  public static @Nullable LocalDate day(Event event) {
    EventDate date = event.date();
    return date == null ? event.published() : date.interval().start();
  }
}
