package org.entente.document.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.WebPage;
import org.entente.document.internal.web.Answer;
import org.entente.document.internal.web.Fetcher;
import org.entente.document.internal.web.Unreachable;

/** Asks servers for feeds and articles, politely. Used from one thread. */
public final class FeedClient {
  private static final int FEED_BYTES = 16 << 20;

  private static final String FEED_TYPES =
      "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9,"
          + " */*;q=0.5";

  private final ReadingLimits limits;
  private final Clock clock;
  private final Fetcher fetcher;

  /**
   * A client for many visits.
   *
   * @param delay the pause between two requests to the same host, at least; sites may ask for more
   * @param clock tells the day, by which days of publication to come are found out, in UTC
   */
  public FeedClient(ReadingLimits limits, Duration delay, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.fetcher = new Fetcher(limits, delay);
  }

  /** Asks for a feed, if it is another than the known version of it. */
  public FeedVisit visit(String url, Version known) {
    Map<String, String> fields = new TreeMap<>(known.condition());
    fields.put("Accept", FEED_TYPES);
    try {
      Answer answer = fetcher.ask(url, fields);
      if (answer.isUnchanged()) {
        return new FeedVisit.Unchanged();
      }
      if (answer.isForNow()) {
        return new FeedVisit.Later(told(answer), answer.retryAfter(clock.instant()));
      }
      if (!answer.isFound()) {
        return new FeedVisit.Refused(told(answer) + "; check the address");
      }
      return new FeedVisit.Fetched(feed(answer), version(answer));
    } catch (Unreachable unreachable) {
      return new FeedVisit.Later(unreachable.reason(), null);
    } catch (Refusal refusal) {
      return new FeedVisit.Refused(refusal.reason());
    }
  }

  /**
   * Asks for the page behind an item. Where it is not to be had, since the site keeps it from
   * programs or has it no more, the feed's own text stands for it.
   */
  public PageVisit page(FeedItem item) {
    try {
      Answer answer = fetcher.ask(item.link(), Map.of());
      if (answer.isForNow()) {
        return new PageVisit.Later(told(answer), answer.retryAfter(clock.instant()));
      }
      if (!answer.isFound()) {
        return own(item, told(answer));
      }
      WebPage page = WebPage.of(item.link(), answer.page(), limits);
      return new PageVisit.Fetched(new ItemInput(item, page, today()), null);
    } catch (Unreachable unreachable) {
      return new PageVisit.Later(unreachable.reason(), null);
    } catch (Refusal refusal) {
      return own(item, refusal.reason());
    }
  }

  private PageVisit own(FeedItem item, String reason) {
    return item.html().isBlank()
        ? new PageVisit.Refused(reason)
        : new PageVisit.Fetched(new ItemInput(item, null, today()), reason);
  }

  private Feed feed(Answer answer) throws Refusal {
    int limit = Math.min(FEED_BYTES, limits.documentBytes());
    byte[] bytes = WebPage.unpacked(answer.page().body(), limit).array();
    return FeedParser.parse(bytes, answer.field("Content-Type"), answer.uri(), today());
  }

  private static Version version(Answer answer) {
    return new Version(answer.field("ETag"), answer.field("Last-Modified"));
  }

  private static String told(Answer answer) {
    return "the server answers " + answer.status();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
