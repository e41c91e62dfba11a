package org.entente.document.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.web.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent, unpacked and with its format known.
 *
 * @param url where it was asked for
 * @param bytes its content
 * @param format never {@link Format#UNKNOWN}
 * @param charset what the server says of its charset
 */
public record WebPage(String url, Bytes bytes, Format format, @Nullable Charset charset) {

  /** Refuses what is no text, and what is too large once it is unpacked. */
  public static WebPage of(String url, Fetched page, ReadingLimits limits) throws Refusal {
    Format promised = Format.ofMediaType(page.mediaType(), page.path());
    if (promised == null) {
      throw new Refusal("the server sends " + page.mediaType() + ", which is no text to read");
    }
    Bytes bytes = unpacked(page.body(), limits.documentBytes());
    Format format = promised == Format.UNKNOWN ? Sniff.format(bytes.array()) : promised;
    if (format == Format.WARC) {
      throw new Refusal("is a WARC file; download it and read the file");
    }
    return new WebPage(url, bytes, format, page.charset());
  }

  /** What {@code body}, packed with gzip or not, holds, at most {@code limit} bytes. */
  public static Bytes unpacked(byte[] body, int limit) throws Refusal {
    try {
      return Bytes.of(
          Unpacking.unpacked(new BufferedInputStream(new ByteArrayInputStream(body))), limit);
    } catch (IOException e) {
      throw new Refusal(Bytes.broken(e), e);
    }
  }

  /** The page as one document. */
  public Input input() {
    return new WholeInput(url, url, new WholeInput.Content(bytes, format, charset, url));
  }

  /** The page line by line. */
  Several lines(ReadingLimits limits) {
    return new JsonLines(url, new ByteArrayInputStream(bytes.array()), limits.documentBytes(), 1);
  }
}
