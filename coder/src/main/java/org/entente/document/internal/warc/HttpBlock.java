package org.entente.document.internal.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Map;
import org.entente.document.internal.Bytes;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.Sniff;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * A server's answer as a crawler kept it. Some crawlers unpack a body and leave the head as it was:
 * what a head says of chunks and packing is believed only where the body looks like it.
 */
final class HttpBlock {
  private static final Map<String, DecodedBody.Encoding> ENCODINGS =
      Map.of(
          "gzip", DecodedBody.Encoding.GZIP,
          "x-gzip", DecodedBody.Encoding.GZIP,
          "deflate", DecodedBody.Encoding.DEFLATE,
          "br", DecodedBody.Encoding.BROTLI);
  private static final int LONGEST_CHUNK_LINE = 80;

  private HttpBlock() {}

  /** The head of an answer of which {@code begin} are the first bytes. */
  static HttpResponse head(byte[] begin) throws Refusal {
    return parsed(begin);
  }

  /** The body, unpacked, at most {@code limit} bytes of it. */
  static byte[] body(byte[] block, int limit) throws Refusal {
    HttpResponse http = parsed(block);
    try (InputStream raw = unchunked(block, http)) {
      BufferedInputStream body = new BufferedInputStream(raw);
      String encoding =
          http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
      return Bytes.of(unpacked(body, encoding), limit).array();
    } catch (IOException e) {
      throw new Refusal("the page " + Bytes.broken(e), e);
    }
  }

  private static HttpResponse parsed(byte[] block) throws Refusal {
    try {
      return HttpResponse.parse(
          LengthedBody.create(
              Channels.newChannel(new ByteArrayInputStream(block)),
              ByteBuffer.allocate(0),
              block.length));
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("the record holds no answer of a web server that can be read", e);
    }
  }

  private static InputStream unchunked(byte[] block, HttpResponse http) throws IOException {
    int begin = bodyBegin(block);
    boolean claimed = http.headers().contains("Transfer-Encoding", "chunked");
    return claimed && begin >= 0 && !looksChunked(block, begin)
        ? new ByteArrayInputStream(block, begin, block.length - begin)
        : http.body().stream();
  }

  /** Behind the first empty line; -1 where there is none. */
  private static int bodyBegin(byte[] block) {
    for (int i = 1; i < block.length; i++) {
      boolean empty =
          block[i - 1] == '\n' || (i > 1 && block[i - 1] == '\r' && block[i - 2] == '\n');
      if (block[i] == '\n' && empty) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean looksChunked(byte[] block, int begin) {
    int end = begin;
    while (end < block.length && Character.digit(block[end], 16) >= 0) {
      end++;
    }
    int line = end;
    while (line < block.length && line - begin < LONGEST_CHUNK_LINE && block[line] != '\n') {
      line++;
    }
    return end > begin && line < block.length && block[line] == '\n';
  }

  private static InputStream unpacked(BufferedInputStream body, String encoding)
      throws IOException, Refusal {
    if (encoding.isEmpty() || encoding.equals("identity") || encoding.equals("none")) {
      return body;
    }
    DecodedBody.@Nullable Encoding known = ENCODINGS.get(encoding);
    if (known == null) {
      throw new Refusal("the page is packed with " + encoding + ", which Entente cannot unpack");
    }
    body.mark(4);
    byte[] begin = body.readNBytes(3);
    body.reset();
    boolean gzip = known == DecodedBody.Encoding.GZIP;
    boolean plain = begin.length > 0 && begin[0] == '<';
    if (plain || (gzip && !Sniff.isGzip(begin))) {
      return body;
    }
    return DecodedBody.create(Channels.newChannel(body), known).stream();
  }
}
