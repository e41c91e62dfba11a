package org.entente.exchange.network;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts towards whom in some events. An event counts once for each actor and each recipient; a
 * reciprocal one once in both directions between each two parties. It counts on the first day that
 * the text gives, else on the day of publication. Not for use from several threads at a time.
 */
public final class ActorNetwork {
  private final Map<String, Map<String, Tie>> ties = new TreeMap<>();

  /** Counts an event. */
  public void add(Event event) {
    LocalDate day = day(event);
    for (String from : event.actor()) {
      for (String to : event.isReciprocal() ? event.actor() : event.recipient()) {
        if (!from.equals(to)) {
          ties.computeIfAbsent(from, code -> new TreeMap<>())
              .computeIfAbsent(to, code -> new Tie())
              .add(event, day);
        }
      }
    }
  }

  /** Codes of all that act or are acted upon, in the order of the alphabet. */
  SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(ties.keySet());
    ties.values().forEach(towards -> codes.addAll(towards.keySet()));
    return codes;
  }

  /** Shows each tie with the codes of both ends, in the order of the alphabet. */
  void forEach(TieReader reader) {
    ties.forEach(
        (from, towards) -> {
          BiConsumer<String, Tie> one = (to, tie) -> reader.read(from, to, tie);
          towards.forEach(one);
        });
  }

  /** Takes a tie. */
  @FunctionalInterface
  interface TieReader {
    void read(String from, String to, Tie tie);
  }

  private static @Nullable LocalDate day(Event event) {
    EventDate date = event.date();
    return date == null ? event.published() : date.interval().start();
  }
}
