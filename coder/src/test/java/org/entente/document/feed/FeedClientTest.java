package org.entente.document.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.document.Read;
import org.entente.document.Reading;
import org.entente.document.ReadingLimits;
import org.entente.document.Refused;
import org.entente.model.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedClientTest {
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static final String TALKS = "Chad and Libya met in Tripoli on Monday.";
  private static final String PAGE = "<html><body><p>" + TALKS + "</p></body></html>";
  private static final String OWN = "Peru signed a trade agreement with Chile in Lima.";

  private final FeedClient client = client(Duration.ZERO);
  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private static FeedClient client(Duration delay) {
    return new FeedClient(
        ReadingLimits.defaults().withPrivateAddresses(), delay, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static String rss(String items) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>The Herald</title>"
        + "<link>http://x/</link><description>d</description>"
        + items
        + "</channel></rss>";
  }

  private static String item(String link, String more) {
    return "<item><title>Talks in Tripoli</title><link>" + link + "</link>" + more + "</item>";
  }

  private List<FeedItem> items(String items) {
    site.put("/feed", 200, rss(items), "Content-Type", "application/rss+xml");
    FeedVisit visit = client.visit(site.url("/feed"), Version.NONE);
    assertThat(visit).isInstanceOf(FeedVisit.Fetched.class);
    return ((FeedVisit.Fetched) visit).feed().items();
  }

  private String refusal(String body) {
    site.put("/feed", 200, body, "Content-Type", "application/rss+xml");
    FeedVisit visit = client.visit(site.url("/feed"), Version.NONE);
    assertThat(visit)
        .as(body.substring(0, Math.min(80, body.length())))
        .isInstanceOf(FeedVisit.Refused.class);
    return ((FeedVisit.Refused) visit).reason();
  }

  private Reading page(String path, String own) {
    PageVisit visit =
        client.page(
            new FeedItem(site.url(path), "A title", LocalDate.of(2026, 3, 3), own, "The Herald"));
    assertThat(visit).isInstanceOf(PageVisit.Fetched.class);
    return ((PageVisit.Fetched) visit).input().read();
  }

  private Document document(String path, String own) {
    return ((Read) page(path, own)).document();
  }

  @Test
  void theVersionThatIsKnownIsToldAndAnUnchangedFeedIsNotSent() {
    site.put(
        "/feed", 200, rss(""), "ETag", "\"v1\"", "Last-Modified", "Tue, 03 Mar 2026 10:00:00 GMT");
    FeedVisit first = client.visit(site.url("/feed"), Version.NONE);
    Version version = ((FeedVisit.Fetched) first).version();
    assertThat(client.visit(site.url("/feed"), version)).isEqualTo(new FeedVisit.Unchanged());
    Site.Asked second = site.asked("/feed").get(1);
    assertThat(second.head().getFirst("If-None-Match")).isEqualTo("\"v1\"");
    assertThat(second.head().getFirst("If-Modified-Since")).startsWith("Tue, 03 Mar");
    assertThat(second.head().getFirst("User-Agent")).startsWith("entente");
  }

  @Test
  void aServerThatAsksToBeLeftAloneIsUnderstood() {
    site.put("/a", 429, "", "Retry-After", "3600");
    site.put("/b", 503, "", "Retry-After", "Wed, 04 Mar 2026 12:30:00 GMT");
    site.put("/c", 503, "", "Retry-After", "soon");
    assertThat(client.visit(site.url("/a"), Version.NONE))
        .isEqualTo(new FeedVisit.Later("the server answers 429", Duration.ofHours(1)));
    assertThat(client.visit(site.url("/b"), Version.NONE))
        .isEqualTo(new FeedVisit.Later("the server answers 503", Duration.ofMinutes(30)));
    assertThat(client.visit(site.url("/c"), Version.NONE))
        .isEqualTo(new FeedVisit.Later("the server answers 503", null));
  }

  @Test
  void aServerThatIsDownIsTriedLater() {
    assertThat(client.visit("http://127.0.0.1:1/feed", Version.NONE))
        .isInstanceOf(FeedVisit.Later.class);
    site.put("/robots.txt", 500, "");
    assertThat(client.visit(site.url("/feed"), Version.NONE)).isInstanceOf(FeedVisit.Later.class);
    assertThat(client.page(new FeedItem(site.url("/a"), null, null, OWN, null)))
        .isInstanceOf(PageVisit.Later.class);
  }

  @Test
  void twoRequestsToAHostHaveAPauseBetweenThem() {
    site.put("/robots.txt", 200, "User-agent: *\nCrawl-delay: 0.5\n").put("/a", 200, PAGE);
    FeedClient slow = client(Duration.ofMillis(200));
    slow.page(new FeedItem(site.url("/a"), null, null, "", null));
    slow.page(new FeedItem(site.url("/a"), null, null, "", null));
    List<Site.Asked> asked = site.asked();
    assertThat(asked).extracting(Site.Asked::path).containsExactly("/robots.txt", "/a", "/a");
    for (int i = 1; i < asked.size(); i++) {
      long pause = (asked.get(i).nanos() - asked.get(i - 1).nanos()) / 1_000_000;
      assertThat(pause).isGreaterThanOrEqualTo(500);
    }
  }

  @Test
  void linksBecomeOneFormAndWrongDaysNone() {
    List<FeedItem> items =
        items(
            item(
                    "/a?utm_source=rss&amp;id=1#top",
                    "<pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate>")
                + item("HTTP://Example.ORG/b", "<pubDate>Tue, 03 Mar 2076 10:00:00 GMT</pubDate>")
                + item("http://example.org/c", "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>")
                + item("http://example.org/d", "<pubDate>the day before</pubDate>")
                + item("http://example.org/d", "")
                + item("javascript:alert(1)", "")
                + item("", ""));
    assertThat(items)
        .extracting(FeedItem::link)
        .containsExactly(
            site.url("/a?id=1"),
            "http://example.org/b",
            "http://example.org/c",
            "http://example.org/d");
    assertThat(items)
        .extracting(FeedItem::published)
        .containsExactly(LocalDate.of(2026, 3, 3), null, null, null);
  }

  @Test
  void atomIsReadToo() {
    site.put(
        "/feed",
        200,
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>H</title><id>i</id>"
            + "<updated>2026-03-01T00:00:00Z</updated><entry><title>T</title><id>x</id>"
            + "<link href='/e'/><published>2026-02-28T00:00:00Z</published>"
            + "<content type='html'>&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>");
    FeedVisit.Fetched visit = (FeedVisit.Fetched) client.visit(site.url("/feed"), Version.NONE);
    assertThat(visit.feed().items())
        .containsExactly(
            new FeedItem(site.url("/e"), "T", LocalDate.of(2026, 2, 28), "<p>Text</p>", "H"));
  }

  @Test
  void tenThousandEntriesAreTakenAndTheRestCounted() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 10_005; i++) {
      items.append(item("http://example.org/" + i, ""));
    }
    site.put("/feed", 200, rss(items.toString()));
    Feed feed = ((FeedVisit.Fetched) client.visit(site.url("/feed"), Version.NONE)).feed();
    assertThat(feed.items()).hasSize(10_000);
    assertThat(feed.dropped()).isEqualTo(5);
  }

  @Test
  void hostileFeedsAreRefusedWithTheReason() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><rss>&b;</rss>";
    assertThat(refusal(bomb)).contains("document type declaration");
    String outside =
        "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss version='2.0'>&a;</rss>";
    assertThat(refusal(outside)).contains("document type declaration");
    assertThat(refusal("<a>".repeat(100_000))).contains("nested too deeply");
    assertThat(refusal(rss("<item>"))).contains("line 1");
    assertThat(refusal("<opml><body/></opml>")).contains("<opml>");
    assertThat(refusal("<html><body>News</body></html>")).contains("web page");
    assertThat(refusal("")).contains("no feed");
    assertThat(refusal("no XML at all")).contains("no feed");
  }

  @Test
  void aFeedThatNeverEndsIsBrokenOff() {
    FeedClient small =
        new FeedClient(
            ReadingLimits.defaults().withPrivateAddresses().withDocumentBytes(10_000),
            Duration.ZERO,
            Clock.systemUTC());
    site.put("/feed", 200, rss(" ".repeat(20_000)));
    assertThat(((FeedVisit.Refused) small.visit(site.url("/feed"), Version.NONE)).reason())
        .contains("limit");
  }

  @Test
  void theArticleIsThePageBehindTheItem() {
    site.put("/a", 200, PAGE, "Content-Type", "text/html");
    Document document = document("/a", OWN);
    assertThat(document.text()).contains(TALKS);
    assertThat(document.id()).isEqualTo(site.url("/a")).isEqualTo(document.url());
    assertThat(document.published()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(document.outlet()).isEqualTo("127.0.0.1");
  }

  @Test
  void theFeedsOwnTextStandsForAPageThatIsNotToBeHad() {
    site.put("/robots.txt", 200, "User-agent: *\nDisallow: /closed\n");
    site.put("/closed", 200, PAGE).put("/scripts", 200, "<html><body></body></html>");
    for (String path : List.of("/closed", "/gone", "/scripts")) {
      Document document = document(path, "<p>" + OWN + "</p>");
      assertThat(document.text()).as(path).contains(OWN);
      assertThat(document.outlet()).isEqualTo("The Herald");
    }
    assertThat(site.asked("/closed")).isEmpty();
    assertThat(client.page(new FeedItem(site.url("/closed"), "T", null, " ", null)).toString())
        .contains("robots.txt");
    assertThat(((Refused) page("/scripts", "")).reason()).contains("no text");
  }
}
