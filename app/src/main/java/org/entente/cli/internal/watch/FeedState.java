package org.entente.cli.internal.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.document.feed.FeedItem;
import org.entente.document.feed.Version;

/**
 * What is known of a feed.
 *
 * @param version the one that was fetched last
 * @param due not before then is it asked for again
 * @param failures how often in a row it could not be had
 * @param pending its items that are still to be read, in its order
 * @param seen the links that are done with, each with the last day on which the feed had it
 */
record FeedState(
    Version version,
    Instant due,
    int failures,
    List<Pending> pending,
    Map<String, LocalDate> seen) {
  /** A feed that was never asked for. */
  static final FeedState NEW = new FeedState(Version.NONE, Instant.EPOCH, 0, List.of(), Map.of());

  private static final int DAYS_KEPT = 60;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final Duration LONGEST_ASKED = Duration.ofDays(7);

  FeedState {
    pending = List.copyOf(pending);
    seen = Map.copyOf(seen);
  }

  /** After a new version, whose items are pending unless they were seen. */
  FeedState fetched(Version fetched, List<FeedItem> items, LocalDate today) {
    Map<String, LocalDate> known = new TreeMap<>(seen);
    List<Pending> open = new ArrayList<>(pending);
    Set<String> waiting = new HashSet<>();
    pending.forEach(each -> waiting.add(each.item().link()));
    for (FeedItem item : items) {
      if (known.replace(item.link(), today) == null && waiting.add(item.link())) {
        open.add(new Pending(item, 0));
      }
    }
    known.values().removeIf(day -> day.isBefore(today.minusDays(DAYS_KEPT)));
    return new FeedState(fetched, Instant.EPOCH, 0, open, known);
  }

  /** After a visit that brought nothing new. */
  FeedState unchanged() {
    return new FeedState(version, Instant.EPOCH, 0, pending, seen);
  }

  /**
   * After a visit in vain: the second one in a row is followed by ten minutes' wait, each further
   * one by twice as much, up to a day.
   *
   * @param asked how long the server asks to be left alone; up to a week it is
   */
  FeedState failed(Instant now, Duration asked) {
    Duration wait = Duration.ZERO;
    if (failures > 0) {
      wait = least(FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, 10)), LONGEST_WAIT);
    }
    Duration told = least(asked, LONGEST_ASKED);
    Instant next = now.plus(told.compareTo(wait) > 0 ? told : wait);
    return new FeedState(version, next, failures + 1, pending, seen);
  }

  /** After these links were dealt with, and those asked for in vain. */
  FeedState after(Set<String> done, Set<String> inVain, LocalDate today) {
    Map<String, LocalDate> known = new TreeMap<>(seen);
    List<Pending> open = new ArrayList<>();
    for (Pending each : pending) {
      String link = each.item().link();
      if (done.contains(link)) {
        known.put(link, today);
      } else {
        open.add(inVain.contains(link) ? each.again() : each);
      }
    }
    return new FeedState(version, due, failures, open, known);
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
