package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand requests as fast as they can be sent. */
class FloodTest {
  private static final int REQUESTS = 10_000;
  private static final int CALLERS = 64;
  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void everyRequestIsAnsweredAndMemoryStaysBounded() throws Exception {
    try (Served served = Served.of(folder.resolve("store"), Texts.nile())) {
      served.json("/events");
      long before = used();
      Map<Integer, Integer> statuses = flood(served);
      assertThat(statuses.keySet()).isSubsetOf(200, 429, 503);
      assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
      assertThat(statuses.get(200)).isGreaterThan(REQUESTS / 2);
      assertThat(used() - before).isLessThan(100 * MEGABYTE);
      assertThat(served.json("/summary").path("events").asLong()).isEqualTo(7);
    }
  }

  private static Map<Integer, Integer> flood(Served served) throws Exception {
    Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        // Nine in ten ask for something else than all before.
        String path = i % 10 == 0 ? "summary" : "events?limit=3&min_confidence=0." + (10_000 + i);
        URI uri = URI.create("http://127.0.0.1:" + served.port() + "/api/v1/" + path);
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        all.add(
            callers.submit(
                () ->
                    statuses.merge(
                        client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode(),
                        1,
                        Integer::sum)));
      }
      for (Future<?> each : all) {
        each.get(120, TimeUnit.SECONDS);
      }
    } finally {
      callers.shutdownNow();
    }
    return statuses;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
