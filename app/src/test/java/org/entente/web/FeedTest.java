package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import org.entente.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches as feeds, read by another's reader of feeds. */
class FeedTest {
  private static final String HOSTILE =
      "Egypt told Ethiopia ]]> <script>alert(1)</script> & \u0001\u000b \"so\" \ud83e\udd1d &lt;b&gt;.";

  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    served =
        Served.of(
            folder.resolve("store"),
            Texts.document("a b&c/\u00e9.txt", "One", "<i>Delta</i> & Sons")
                .event("EGY>ETH", EventType.ACCUSE, "2020-07-19", "<minister>", HOSTILE)
                .event("SDN>ETH", EventType.AID, null, null, "Sudan sent Ethiopia grain."));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void textsStandInItAsText() throws Exception {
    SyndFeed feed = feed("/api/v1/events.atom?actor=EGY&with=ETH");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Entente: Egypt – Ethiopia");
    assertThat(feed.getEntries()).hasSize(1);
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("Egypt → Ethiopia: ACCUSE (2020-07-19)");
    assertThat(entry.getContents().get(0).getValue())
        .isEqualTo(HOSTILE.replaceAll("[\u0001\u000b]", ""));
    assertThat(entry.getAuthor()).isEqualTo("<minister>, in <i>Delta</i> & Sons");
    assertThat(entry.getUpdatedDate()).isEqualTo("2021-05-01T00:00:00Z");
    assertThat(feed.getPublishedDate()).isEqualTo(entry.getUpdatedDate());
    assertThat(served.get(entry.getLink().replaceFirst("^http://[^/]+", "")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void namesOfThingsStayTheSame() throws Exception {
    SyndFeed one = feed("/api/v1/events.atom?with=ETH&actor=EGY&limit=5");
    SyndFeed other = feed("/api/v1/events.atom?actor=EGY&with=ETH");
    SyndFeed all = feed("/api/v1/events.atom");
    assertThat(one.getUri()).startsWith("urn:uuid:").isEqualTo(other.getUri());
    assertThat(all.getUri()).isNotEqualTo(one.getUri());
    assertThat(all.getEntries()).hasSize(2);
    assertThat(all.getEntries())
        .extracting(SyndEntry::getUri)
        .doesNotHaveDuplicates()
        .contains(one.getEntries().get(0).getUri());
  }

  @Test
  void aWrongFilterIsAProblem() throws Exception {
    assertThat(served.get("/api/v1/events.atom?colour=red").statusCode()).isEqualTo(400);
  }

  private SyndFeed feed(String path) throws Exception {
    return new SyndFeedInput().build(new StringReader(served.get(path).body()));
  }
}
