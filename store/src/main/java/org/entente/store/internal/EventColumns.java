package org.entente.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.store.Dating;
import org.entente.store.EventHit;
import org.jspecify.annotations.Nullable;

/**
 * What events are narrowed by, each a column of numbers: a search looks at every event, and the
 * processor goes through such columns hundreds of times faster than through records. Never changes.
 */
final class EventColumns {
  /** For a day that is not known; before all others. */
  static final int NO_DAY = Integer.MIN_VALUE;

  static final EventType[] TYPES = EventType.values();
  static final Status[] STATUSES = Status.values();

  final List<String> ids;
  final List<EventHit> hits;
  final Codes codes = new Codes();
  final Codes outlets = new Codes();
  final Codes speakers = new Codes();
  final Codes docs = new Codes();
  final int[] type;
  final int[] status;
  final int[] outlet;
  final int[] speaker;
  final int[] doc;
  final double[] confidence;
  private final int[] own;
  private final int[] ownOrPublished;
  private final int[][] actors;
  private final int[][] recipients;

  /** A number for each text, from 0 up. */
  static final class Codes {
    private final Map<String, Integer> numbers = new HashMap<>();
    final List<String> texts = new ArrayList<>();

    private int add(@Nullable String text) {
      if (text == null) {
        return -1;
      }
      Integer number = numbers.putIfAbsent(text, texts.size());
      if (number == null) {
        texts.add(text);
        return texts.size() - 1;
      }
      return number;
    }

    /** Its number; −1 for a text that no event has. */
    int of(String text) {
      return numbers.getOrDefault(text, -1);
    }
  }

  EventColumns(List<String> ids, List<EventHit> hits) {
    this.ids = List.copyOf(ids);
    this.hits = List.copyOf(hits);
    type = column(hit -> hit.event().type().ordinal());
    status = column(hit -> hit.event().status().ordinal());
    outlet = column(hit -> outlets.add(hit.outlet()));
    speaker = column(hit -> speakers.add(hit.event().speaker()));
    doc = column(hit -> docs.add(hit.event().passage().doc()));
    own = column(hit -> number(ownDay(hit.event())));
    ownOrPublished =
        column(
            hit ->
                number(
                    ownDay(hit.event()) == null ? hit.event().published() : ownDay(hit.event())));
    confidence = this.hits.stream().mapToDouble(hit -> hit.event().confidence()).toArray();
    actors = this.hits.stream().map(hit -> numbers(hit.event().actor())).toArray(int[][]::new);
    recipients =
        this.hits.stream().map(hit -> numbers(hit.event().recipient())).toArray(int[][]::new);
  }

  int size() {
    return hits.size();
  }

  int[] days(Dating dating) {
    return dating == Dating.EVENT ? own : ownOrPublished;
  }

  boolean isActor(int row, int code) {
    return holds(actors[row], code);
  }

  boolean isRecipient(int row, int code) {
    return holds(recipients[row], code);
  }

  boolean isReciprocal(int row) {
    return recipients[row].length == 0;
  }

  /** Adds one for each who acts or is acted upon, once. */
  void countParties(int row, long[] counts) {
    int[] acting = actors[row];
    for (int i = 0; i < acting.length; i++) {
      if (isFirst(acting, i)) {
        counts[acting[i]]++;
      }
    }
    int[] others = recipients[row];
    for (int i = 0; i < others.length; i++) {
      if (isFirst(others, i) && !holds(acting, others[i])) {
        counts[others[i]]++;
      }
    }
  }

  private static boolean isFirst(int[] codes, int place) {
    for (int i = 0; i < place; i++) {
      if (codes[i] == codes[place]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(int[] codes, int code) {
    for (int each : codes) {
      if (each == code) {
        return true;
      }
    }
    return false;
  }

  private int[] column(ToIntFunction<EventHit> value) {
    return hits.stream().mapToInt(value).toArray();
  }

  private int[] numbers(List<String> texts) {
    return texts.stream().mapToInt(codes::add).toArray();
  }

  private static @Nullable LocalDate ownDay(Event event) {
    return event.date() == null ? null : event.date().interval().start();
  }

  static int number(@Nullable LocalDate day) {
    return day == null ? NO_DAY : Math.toIntExact(day.toEpochDay());
  }
}
