package org.entente.document.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.document.Input;
import org.entente.document.Read;
import org.entente.document.Reading;
import org.entente.document.Refused;
import org.entente.document.internal.Facts;
import org.entente.document.internal.Fingerprint;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.WebPage;
import org.entente.document.internal.Whence;
import org.entente.document.internal.html.HtmlReader;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** The page behind an item; the feed's own text where there is no page, or none to read. */
final class ItemInput implements Input {
  private final FeedItem item;
  private final @Nullable WebPage page;
  private final LocalDate today;

  ItemInput(FeedItem item, @Nullable WebPage page, LocalDate today) {
    this.item = item;
    this.page = page;
    this.today = today;
  }

  @Override
  public String source() {
    return item.link();
  }

  @Override
  public @Nullable Integer line() {
    return null;
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(page == null ? own() : page.bytes().array());
  }

  @Override
  public Reading read() {
    if (page == null) {
      return ownText();
    }
    return page.input().read().match(this::completed, refused -> orOwnText(refused));
  }

  private Reading completed(Read read) {
    return new Read(Whence.completed(read.document(), item.published(), today), read.fingerprint());
  }

  /** Why the page is refused tells more than why the feed's text is. */
  private Reading orOwnText(Refused refused) {
    return item.html().isBlank() ? refused : ownText().match(read -> read, again -> refused);
  }

  private Reading ownText() {
    try {
      Facts facts = new Facts(item.title(), item.outlet(), item.published(), item.link(), null);
      Document document = HtmlReader.document(item.link(), own(), StandardCharsets.UTF_8, facts);
      return new Read(Whence.completed(document, null, today), fingerprint());
    } catch (Refusal refusal) {
      return new Refused(item.link(), null, refusal.reason());
    }
  }

  private byte[] own() {
    return ("<html><body><article>" + item.html() + "</article></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
