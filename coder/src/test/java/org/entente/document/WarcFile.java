package org.entente.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** A WARC file in the layout of news crawls, written record by record with jwarc. */
final class WarcFile {
  static final Instant DAY = Instant.parse("2021-05-03T10:11:12Z");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;
  private final List<Integer> offsets = new ArrayList<>();

  WarcFile(WarcCompression compression) throws IOException {
    writer = new WarcWriter(Channels.newChannel(bytes), compression);
  }

  static WarcFile packed() throws IOException {
    return new WarcFile(WarcCompression.GZIP);
  }

  static WarcFile plain() throws IOException {
    return new WarcFile(WarcCompression.NONE);
  }

  static String html(String sentence) {
    return "<html><head><title>A title of a page</title></head><body><p>"
        + sentence
        + "</p></body></html>";
  }

  WarcFile page(String url, String sentence) throws IOException {
    return answer(
        url, 200, "text/html; charset=utf-8", html(sentence).getBytes(StandardCharsets.UTF_8));
  }

  WarcFile answer(String url, int status, String type, byte[] body, String... fields)
      throws IOException {
    offsets.add(bytes.size());
    HttpResponse.Builder http =
        new HttpResponse.Builder(status, "told").body(MediaType.parse(type), body);
    for (int i = 0; i < fields.length; i += 2) {
      http.setHeader(fields[i], fields[i + 1]);
    }
    writer.write(new WarcResponse.Builder(url).date(DAY).body(http.build()).build());
    return this;
  }

  WarcFile info() throws IOException {
    offsets.add(bytes.size());
    writer.write(new Warcinfo.Builder().date(DAY).filename("CC-NEWS-1.warc.gz").build());
    return this;
  }

  WarcFile request(String url) throws IOException {
    offsets.add(bytes.size());
    writer.write(
        new WarcRequest.Builder(URI.create(url))
            .date(DAY)
            .body(new HttpRequest.Builder("GET", "/").build())
            .build());
    return this;
  }

  WarcFile revisit(String url) throws IOException {
    offsets.add(bytes.size());
    writer.write(
        new WarcRevisit.Builder(URI.create(url), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
            .date(DAY)
            .body(new HttpResponse.Builder(200, "OK").build())
            .build());
    return this;
  }

  /** Bytes that are no record, or one that jwarc would not write. */
  WarcFile raw(byte[] some) {
    offsets.add(bytes.size());
    bytes.writeBytes(some);
    return this;
  }

  /** Where the record of this number, from 0, begins. */
  int offset(int record) {
    return offsets.get(record);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
