package org.entente.exchange.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Event;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** All events of one actor towards another. */
final class Tie {
  private final Tally all = new Tally();
  private final TreeMap<YearMonth, Tally> months = new TreeMap<>();
  private int reciprocal;
  private int asserted;
  private int undated;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  void add(Event event, @Nullable LocalDate day) {
    all.add(event);
    reciprocal += event.isReciprocal() ? 1 : 0;
    asserted += event.status() == Status.ASSERTED ? 1 : 0;
    if (day == null) {
      undated++;
      return;
    }
    months.computeIfAbsent(YearMonth.from(day), month -> new Tally()).add(event);
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
  }

  Tally all() {
    return all;
  }

  /** The months that have events. */
  SortedMap<YearMonth, Tally> months() {
    return Collections.unmodifiableSortedMap(months);
  }

  /** How many events are of both together, and so stand in both directions. */
  int reciprocal() {
    return reciprocal;
  }

  /** How many took place, by the text. */
  int asserted() {
    return asserted;
  }

  /** How many have no day, neither their own nor one of publication. */
  int undated() {
    return undated;
  }

  @Nullable LocalDate first() {
    return first;
  }

  @Nullable LocalDate last() {
    return last;
  }
}
