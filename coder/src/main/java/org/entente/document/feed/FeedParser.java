package org.entente.document.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.Whence;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom feeds of all versions. */
final class FeedParser {
  private static final int MOST_ITEMS = 10_000;

  /** No article of a feed is older: before it there were no feeds. */
  private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);

  private FeedParser() {}

  /**
   * Reads a feed.
   *
   * @param contentType what its server says of it
   * @param base where it was found
   * @param today the day on which it was fetched
   */
  static Feed parse(byte[] bytes, @Nullable String contentType, URI base, LocalDate today)
      throws Refusal {
    SyndFeed feed = feed(SafeXml.parse(bytes, contentType));
    String outlet = strip(feed.getTitle());
    Map<String, FeedItem> items = new LinkedHashMap<>();
    int dropped = 0;
    for (SyndEntry each : feed.getEntries()) {
      String link = link(each, base);
      if (link == null || items.size() >= MOST_ITEMS) {
        dropped++;
      } else {
        items.putIfAbsent(
            link, new FeedItem(link, strip(each.getTitle()), day(each, today), html(each), outlet));
      }
    }
    return new Feed(List.copyOf(items.values()), dropped);
  }

  private static SyndFeed feed(Document document) throws Refusal {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document);
    } catch (FeedException | IllegalArgumentException e) {
      String root = document.getRootElement().getName();
      throw new Refusal(
          "is XML with <" + root + "> at its top, no RSS or Atom feed; check the address", e);
    } catch (RuntimeException e) {
      // A fault of the library with one feed must not end the watching of the others.
      throw new Refusal("is a feed that cannot be read (" + e + "); please report it", e);
    }
  }

  private static @Nullable String link(SyndEntry item, URI base) {
    String link = Links.normal(base, item.getLink());
    return link == null && String.valueOf(item.getUri()).startsWith("http")
        ? Links.normal(base, item.getUri())
        : link;
  }

  /** In UTC; a day that cannot be is none. */
  private static @Nullable LocalDate day(SyndEntry item, LocalDate today) {
    Date date = item.getPublishedDate() == null ? item.getUpdatedDate() : item.getPublishedDate();
    if (date == null) {
      return null;
    }
    LocalDate day = date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    return Whence.isPossible(day, today) && !day.isBefore(FIRST) ? day : null;
  }

  private static String html(SyndEntry item) {
    String longest = value(item.getDescription());
    for (SyndContent content : item.getContents()) {
      String value = value(content);
      longest = value.length() > longest.length() ? value : longest;
    }
    return longest;
  }

  private static String value(@Nullable SyndContent content) {
    return content == null || content.getValue() == null ? "" : content.getValue();
  }

  private static @Nullable String strip(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
