package org.entente.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.entente.web.api.Endpoint;
import org.entente.web.api.Parameters;

/**
 * Runs endpoints and keeps the last answers: while the store is open for reading, nobody changes
 * it, so the same question has the same answer.
 */
final class Answers {
  private static final int KEPT_BYTES = 32 << 20;
  private static final int LARGEST = 1 << 20;

  /** Smaller answers are sent sooner than packed. */
  private static final int WORTH_PACKING = 64 << 10;

  private final Map<String, byte[]> kept =
      Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true));
  private long bytes;

  /** Answers a request by an endpoint. */
  void answer(Endpoint endpoint, Context request) {
    String key = request.path() + "?" + request.queryString();
    byte[] answer = kept.get(key);
    if (answer == null) {
      Parameters asked = Gate.asked(request);
      JsonNode node = endpoint.answer(asked);
      asked.refuseOthers();
      answer = node.toString().getBytes(StandardCharsets.UTF_8);
      if (endpoint.isResult(node)) {
        keep(key, answer);
      } else {
        request.status(202);
        request.header("Retry-After", "1");
      }
    }
    request.contentType("application/json");
    request.header("Cache-Control", "no-cache");
    request.header("Vary", "Accept-Encoding");
    String accepted = request.header("Accept-Encoding");
    if (answer.length >= WORTH_PACKING && accepted != null && accepted.contains("gzip")) {
      request.header("Content-Encoding", "gzip");
      answer = packed(answer);
    }
    request.result(answer);
  }

  private static byte[] packed(byte[] answer) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(answer.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Forgets all: to be called when the store has changed. */
  void clear() {
    synchronized (kept) {
      kept.clear();
      bytes = 0;
    }
  }

  private void keep(String key, byte[] answer) {
    if (answer.length > LARGEST) {
      return;
    }
    synchronized (kept) {
      byte[] before = kept.put(key, answer);
      bytes += answer.length - (before == null ? 0 : before.length);
      var oldest = kept.entrySet().iterator();
      while (bytes > KEPT_BYTES && oldest.hasNext()) {
        bytes -= oldest.next().getValue().length;
        oldest.remove();
      }
    }
  }
}
