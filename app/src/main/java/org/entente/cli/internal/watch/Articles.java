package org.entente.cli.internal.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.document.Input;
import org.entente.document.Reading;
import org.entente.document.Refused;
import org.entente.document.feed.FeedClient;
import org.entente.document.feed.PageVisit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages behind pending items, one after the other; host by host in turn, so that the
 * pause of one passes while others are asked.
 */
public final class Articles implements Iterator<Input> {
  private final FeedClient client;
  private final Clock clock;
  private final Watch watch;
  private final WatchTally tally;
  private final Predicate<String> known;
  private final Map<String, Deque<Pending>> hosts = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> inVain = new HashSet<>();
  private @Nullable Input next;

  /**
   * The articles of one round.
   *
   * @param known whether the store has a document of this address
   */
  public Articles(
      FeedClient client, Clock clock, Watch watch, WatchTally tally, Predicate<String> known) {
    this.client = client;
    this.clock = clock;
    this.watch = watch;
    this.tally = tally;
    this.known = known;
  }

  /** Adds the pending items of these feeds. */
  public void of(Collection<String> feeds) {
    Set<String> links = new HashSet<>();
    for (String feed : feeds) {
      for (Pending each : watch.of(feed).pending()) {
        String link = each.item().link();
        if (links.add(link)) {
          hosts.computeIfAbsent(Visits.host(link), host -> new ArrayDeque<>()).add(each);
        }
      }
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !hosts.isEmpty()) {
      String host = hosts.keySet().iterator().next();
      Deque<Pending> waiting = hosts.remove(host);
      if (waiting == null || waiting.isEmpty()) {
        continue;
      }
      if (watch.rests(host, clock.instant())) {
        waiting.forEach(each -> tally.articlePutOff());
      } else {
        next = fetched(waiting.remove(), host);
        hosts.put(host, waiting);
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    return input;
  }

  /** A document of this link is stored, or will never be. */
  public void done(String link) {
    done.add(link);
  }

  /** Notes in the watch what is done by now; to be called when the store has it. */
  public void settle() {
    watch.after(done, inVain, LocalDate.now(clock));
    done.clear();
    inVain.clear();
  }

  private @Nullable Input fetched(Pending pending, String host) {
    String link = pending.item().link();
    if (known.test(link)) {
      tally.knownLink();
      done.add(link);
      return null;
    }
    PageVisit visit = client.page(pending.item());
    if (visit instanceof PageVisit.Fetched page) {
      if (page.insteadOf() != null) {
        tally.ownText();
      }
      return page.input();
    }
    if (visit instanceof PageVisit.Later later) {
      return later(pending, host, later);
    }
    return new RefusedPage(link, ((PageVisit.Refused) visit).reason());
  }

  /** A host that names a time is left alone until then; without one the tries are counted. */
  private @Nullable Input later(Pending pending, String host, PageVisit.Later later) {
    Duration pause = later.pause();
    Instant now = clock.instant();
    if (pause != null && !pause.isZero()) {
      watch.rest(host, now, pause);
    } else if (pending.isLastTry()) {
      String reason = later.reason() + ", " + Pending.MOST_TRIES + " times in as many rounds";
      return new RefusedPage(pending.item().link(), reason);
    } else {
      inVain.add(pending.item().link());
    }
    tally.articlePutOff();
    return null;
  }

  /** A page that is not to be had, taken like one that could not be read. */
  private record RefusedPage(String source, String reason) implements Input {
    @Override
    public @Nullable Integer line() {
      return null;
    }

    @Override
    public @Nullable String fingerprint() {
      return null;
    }

    @Override
    public Reading read() {
      return new Refused(source, null, reason);
    }
  }
}
