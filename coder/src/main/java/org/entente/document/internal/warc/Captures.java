package org.entente.document.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.entente.document.Input;
import org.entente.document.internal.Bytes;
import org.entente.document.internal.Format;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.web.Charsets;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Picks the pages out of a file's records: answers 200 with HTML or plain text. */
final class Captures {
  /** Holds any head that a server sends. */
  private static final int HEAD = 1 << 16;

  private static final int FOUND = 200;

  private final int limit;
  private final PassedOver passedOver;

  Captures(int limit, PassedOver passedOver) {
    this.limit = limit;
    this.passedOver = passedOver;
  }

  /** The page at {@code place}; null where the record is none, which is then counted. */
  @Nullable Input page(String place, WarcRecord record) throws IOException, Refusal {
    if (!(record instanceof WarcResponse response)) {
      return other(record.headers().first("WARC-Type").orElse("without a type"));
    }
    String url = response.target();
    String type = record.headers().first("Content-Type").orElse("");
    if (url == null || !type.toLowerCase(Locale.ROOT).startsWith("application/http")) {
      return other("response that is not of the web");
    }
    byte[] head = record.body().stream().readNBytes((int) Math.min(HEAD, record.body().size()));
    HttpResponse http = HttpBlock.head(head);
    Format format = format(http, url);
    if (format == null) {
      return null;
    }
    Charset charset = Charsets.declared(contentType(http));
    WarcPage.Capture capture = new WarcPage.Capture(url, format, charset, day(record), limit);
    byte[] block = whole(head, record, url);
    passedOver.page(record.truncated() != WarcTruncationReason.NOT_TRUNCATED);
    return new WarcPage(place, block, capture);
  }

  /** The record's content, of which {@code head} has been read. */
  private byte[] whole(byte[] head, WarcRecord record, String url) throws IOException, Refusal {
    long size = record.body().size();
    if (size > (long) limit + HEAD) {
      throw new Refusal("the page " + url + " " + Bytes.tooLarge(limit));
    }
    byte[] block = Arrays.copyOf(head, (int) size);
    int left = block.length - head.length;
    if (record.body().stream().readNBytes(block, head.length, left) < left) {
      throw new EOFException();
    }
    return block;
  }

  private @Nullable Input other(String kind) {
    passedOver.other(kind);
    return null;
  }

  /** HTML or text; null where it is neither, which is then counted. */
  private @Nullable Format format(HttpResponse http, String url) {
    if (http.status() != FOUND) {
      other("answered " + http.status());
      return null;
    }
    String media = contentType(http).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String path = url.split("[?#]", 2)[0];
    Format format = Format.ofMediaType(media, path);
    boolean readable =
        format == Format.HTML || format == Format.TEXT || (media.isEmpty() && format != null);
    if (!readable || path.endsWith("/robots.txt")) {
      other(readable ? "robots.txt" : media);
      return null;
    }
    return format;
  }

  private static String contentType(HttpResponse http) {
    return http.headers().first("Content-Type").orElse("");
  }

  private static @Nullable LocalDate day(WarcRecord record) {
    try {
      return record
          .headers()
          .first("WARC-Date")
          .map(text -> OffsetDateTime.parse(text).toLocalDate())
          .orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
