package org.entente.cli.internal.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The states of all feeds, and of hosts that ask to be left alone. Used from one thread. */
public final class Watch {
  private static final Duration LONGEST_ASKED = Duration.ofDays(7);

  private final Map<String, FeedState> feeds = new TreeMap<>();
  private final Map<String, Instant> hosts = new TreeMap<>();

  Watch() {}

  Map<String, FeedState> feeds() {
    return feeds;
  }

  /** Hosts, each with the time before which it is not asked. */
  Map<String, Instant> hosts() {
    return hosts;
  }

  FeedState of(String url) {
    return feeds.getOrDefault(url, FeedState.NEW);
  }

  void put(String url, FeedState state) {
    feeds.put(url, state);
  }

  boolean rests(String host, Instant now) {
    return hosts.getOrDefault(host, Instant.EPOCH).isAfter(now);
  }

  void rest(String host, Instant now, Duration asked) {
    hosts.put(host, now.plus(asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked));
    hosts.values().removeIf(until -> until.isBefore(now));
  }

  /** These links were dealt with, those asked for in vain. */
  void after(Set<String> done, Set<String> inVain, LocalDate today) {
    feeds.replaceAll((url, state) -> state.after(done, inVain, today));
  }

  /** How many items of these feeds are still to be read. */
  public long pending(Collection<String> urls) {
    return urls.stream().distinct().mapToLong(url -> of(url).pending().size()).sum();
  }
}
