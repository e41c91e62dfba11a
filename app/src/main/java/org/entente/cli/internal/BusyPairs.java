package org.entente.cli.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Event;

/** Counts events between two sides, to find who has most to do with whom. */
public final class BusyPairs {
  /** A sentence that is easily read at a glance has no more signs than this. */
  private static final int SHORT = 260;

  private final Map<List<String>, Pair> pairs = new HashMap<>();

  private BusyPairs() {}

  /**
   * Two sides.
   *
   * @param a the first code, in the order of the alphabet
   * @param b the other
   * @param events how many there are between them
   * @param telling the event that says most about them
   */
  public record Pair(String a, String b, long events, Event telling) {
    private Pair and(Event event) {
      return new Pair(a, b, events + 1, weight(event) > weight(telling) ? event : telling);
    }
  }

  /** The {@code limit} pairs with most events, the busiest first. */
  public static List<Pair> of(Stream<Event> events, int limit) {
    BusyPairs counted = new BusyPairs();
    events.forEach(counted::count);
    return counted.pairs.values().stream()
        .sorted(
            Comparator.comparingLong(Pair::events)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b))
        .limit(limit)
        .toList();
  }

  private void count(Event event) {
    for (List<String> pair : event.pairs()) {
      Pair first = new Pair(pair.get(0), pair.get(1), 1, event);
      pairs.merge(pair, first, (before, ignored) -> before.and(event));
    }
  }

  /**
   * How much an event says: strong acts of two, surely recognised, in sentences of some brevity.
   */
  private static double weight(Event event) {
    boolean brief = event.passage().sentence().length() <= SHORT;
    boolean ofTwo = event.actor().size() + event.recipient().size() == 2;
    double sure = event.confidence() * event.confidence();
    return (Math.abs(event.score()) + 2) * sure * (brief ? 1 : 0.5) * (ofTwo ? 1 : 0.5);
  }
}
