package org.entente.cli.internal.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.entente.document.feed.Feed;
import org.entente.document.feed.FeedClient;
import org.entente.document.feed.FeedVisit;
import org.entente.document.feed.Version;

/** Asks for feeds that are due and notes their new items. */
public final class Visits {
  private final FeedClient client;
  private final Clock clock;
  private final Consumer<String> say;
  private final WatchTally tally;

  /**
   * Visits of one round.
   *
   * @param say is told what goes wrong, feed by feed
   */
  public Visits(FeedClient client, Clock clock, Consumer<String> say, WatchTally tally) {
    this.client = client;
    this.clock = clock;
    this.say = say;
    this.tally = tally;
  }

  /** Asks for each feed once, unless it is not yet due, and saves what came after each. */
  public void all(Collection<String> urls, Watch watch, StateFile file, BooleanSupplier stopped)
      throws IOException {
    for (String url : new LinkedHashSet<>(urls)) {
      if (stopped.getAsBoolean()) {
        return;
      }
      Instant now = clock.instant();
      if (watch.of(url).due().isAfter(now) || watch.rests(host(url), now)) {
        tally.feedNotDue();
      } else {
        watch.put(url, visited(url, watch.of(url), watch));
        file.save(watch);
      }
    }
  }

  private FeedState visited(String url, FeedState state, Watch watch) {
    Version known = state.version();
    FeedVisit visit = client.visit(url, known);
    if (visit instanceof FeedVisit.Fetched fetched) {
      Feed feed = fetched.feed();
      tally.feedFetched(feed.dropped());
      return state.fetched(fetched.version(), feed.items(), LocalDate.now(clock));
    }
    if (visit instanceof FeedVisit.Later later) {
      return later(url, later, state, watch);
    }
    if (visit instanceof FeedVisit.Refused refused) {
      tally.feedRefused();
      say.accept("entente: refused " + url + ": " + refused.reason());
      return state.failed(clock.instant(), Duration.ZERO);
    }
    tally.feedUnchanged();
    return state.unchanged();
  }

  private FeedState later(String url, FeedVisit.Later later, FeedState state, Watch watch) {
    Instant now = clock.instant();
    Duration pause = later.pause() == null ? Duration.ZERO : later.pause();
    if (!pause.isZero()) {
      watch.rest(host(url), now, pause);
    }
    tally.feedPutOff();
    FeedState next = state.failed(now, pause);
    say.accept(
        "entente: put off "
            + url
            + ": "
            + later.reason()
            + (next.due().isAfter(now) ? "; asked again after " + next.due() : ""));
    return next;
  }

  /** The host of an address; empty where it has none. */
  static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
