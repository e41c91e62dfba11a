package org.entente.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Event;

/**
 * The latest of many events.
 *
 * @param events the latest first; those without any day last
 * @param total how many there were
 */
record Latest(List<Event> events, long total) {
  Latest {
    events = List.copyOf(events);
  }

  /** The latest {@code limit} of events that come in the order of their days, undated ones last. */
  static Latest of(Stream<Event> inOrder, int limit) {
    Deque<Event> dated = new ArrayDeque<>();
    List<Event> undated = new ArrayList<>();
    long[] total = {0};
    inOrder.forEach(
        event -> {
          total[0]++;
          if (event.date() == null && event.published() == null) {
            undated.add(event);
          } else {
            dated.addLast(event);
          }
          if (dated.size() > limit) {
            dated.removeFirst();
          }
          if (undated.size() > limit) {
            undated.remove(0);
          }
        });
    List<Event> latest = new ArrayList<>(dated);
    Collections.reverse(latest);
    latest.addAll(undated);
    return new Latest(latest.subList(0, Math.min(limit, latest.size())), total[0]);
  }
}
