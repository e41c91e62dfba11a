package org.entente.document.internal.warc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.document.Input;
import org.entente.document.Read;
import org.entente.document.Reading;
import org.entente.document.Refused;
import org.entente.document.internal.Decoding;
import org.entente.document.internal.Facts;
import org.entente.document.internal.Fingerprint;
import org.entente.document.internal.Format;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.Sniff;
import org.entente.document.internal.Whence;
import org.entente.document.internal.html.HtmlReader;
import org.entente.document.internal.text.PlainText;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page as a crawler kept it. Its document's id is its address, "#" and the begin of its text's
 * fingerprint: captures of a page are one document as long as its text stays the same.
 */
final class WarcPage implements Input {
  private static final int HASH = 12;

  private final String source;
  private final byte[] block;
  private final Capture capture;

  /**
   * What is known of a page from its record.
   *
   * @param url the address that was asked for
   * @param format HTML or text, or unknown
   * @param charset what its server says of its charset
   * @param fetched the day on which it was kept
   * @param limit how many bytes it may have, unpacked
   */
  record Capture(
      String url,
      Format format,
      @Nullable Charset charset,
      @Nullable LocalDate fetched,
      int limit) {}

  /**
   * Keeps a page.
   *
   * @param source its file and offset
   * @param block the server's whole answer
   */
  WarcPage(String source, byte[] block, Capture capture) {
    this.source = source;
    this.block = block;
    this.capture = capture;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public @Nullable Integer line() {
    return null;
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(block);
  }

  @Override
  public Reading read() {
    try {
      Document page = Whence.completed(document(), null, capture.fetched());
      String text = Fingerprint.of(page.text().getBytes(StandardCharsets.UTF_8));
      Document named = page.withId(page.id() + "#" + text.substring(0, HASH));
      return new Read(named, Whence.fingerprint(named));
    } catch (Refusal refusal) {
      return new Refused(source, null, refusal.reason());
    }
  }

  private Document document() throws Refusal {
    byte[] bytes = HttpBlock.body(block, capture.limit());
    if (bytes.length == 0) {
      throw new Refusal("the page is empty; there is nothing to read");
    }
    Facts facts = Facts.at(capture.url());
    return capture.format() == Format.HTML || Sniff.isMarkup(bytes)
        ? HtmlReader.document(capture.url(), bytes, capture.charset(), facts)
        : PlainText.document(capture.url(), Decoding.text(bytes, capture.charset()), facts);
  }
}
