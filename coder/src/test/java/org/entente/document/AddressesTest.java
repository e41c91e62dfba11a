package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressesTest {
  private static final String SENTENCE = "Chad and Libya met in Tripoli on Monday.";
  private static final ReadingLimits LOCAL = ReadingLimits.defaults().withPrivateAddresses();

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    serve("/", 404, "text/plain", "nothing here");
    server.start();
  }

  @AfterEach
  void stop() {
    stopped.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(String path, int status, String type, String body) {
    server.createContext(path, exchange -> answer(exchange, status, type, body));
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set(status / 100 == 3 ? "Location" : "Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static List<Reading> read(ReadingLimits limits, String url) {
    try (Stream<Input> inputs = Sources.of(List.of(url), limits)) {
      return inputs.map(Input::read).toList();
    }
  }

  private static String reason(Reading reading) {
    return reading.match(read -> "read", Refused::reason);
  }

  @Test
  void theContentTypeDecidesTheFormat() {
    serve(
        "/page",
        200,
        "text/html; charset=utf-8",
        "<html><body><p>" + SENTENCE + "</p></body></html>");
    serve("/text", 200, "text/plain", SENTENCE);
    serve("/lines", 200, "application/x-ndjson", "{\"id\":\"1\",\"text\":\"" + SENTENCE + "\"}\n");
    serve("/image", 200, "image/png", "x");
    for (String path : List.of("/page", "/text")) {
      Document document = ((Read) read(LOCAL, url(path)).get(0)).document();
      assertThat(document.id()).isEqualTo(url(path)).isEqualTo(document.url());
      assertThat(document.text()).isEqualTo(SENTENCE);
    }
    assertThat(((Read) read(LOCAL, url("/lines")).get(0)).document().id()).isEqualTo("1");
    assertThat(reason(read(LOCAL, url("/image")).get(0))).contains("image/png");
    assertThat(reason(read(LOCAL, url("/missing")).get(0))).contains("404");
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    serve("/text", 200, "text/plain", SENTENCE);
    for (String host :
        List.of("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "0.0.0.0")) {
      String url = "http://" + host + ":" + server.getAddress().getPort() + "/text";
      assertThat(reason(read(ReadingLimits.defaults(), url).get(0))).as(host).contains("private");
    }
  }

  @Test
  void redirectsAreFollowedFiveTimesAndNoMore() {
    serve("/end", 200, "text/plain", SENTENCE);
    for (int i = 1; i <= 6; i++) {
      serve("/hop" + i, 302, i == 1 ? "/end" : "/hop" + (i - 1), "");
    }
    serve("/away", 302, "ftp://example.org/a", "");
    assertThat(read(LOCAL, url("/hop5")).get(0)).isInstanceOf(Read.class);
    assertThat(reason(read(LOCAL, url("/hop6")).get(0))).contains("redirects more than 5");
    assertThat(reason(read(LOCAL, url("/away")).get(0))).contains("no http");
  }

  @Test
  void robotsRulesAreRespectedAlsoBehindRedirects() {
    serve("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private\n");
    serve("/private", 200, "text/plain", SENTENCE);
    serve("/open", 302, "/private", "");
    assertThat(reason(read(LOCAL, url("/private")).get(0))).contains("robots.txt");
    assertThat(reason(read(LOCAL, url("/open")).get(0))).contains("robots.txt");
  }

  @Test
  void aFailingRobotsFileForbidsAll() {
    serve("/robots.txt", 503, "text/plain", "down");
    serve("/text", 200, "text/plain", SENTENCE);
    assertThat(reason(read(LOCAL, url("/text")).get(0))).contains("robots.txt");
  }

  @Test
  void largeAndSlowAnswersAreRefused() {
    serve("/large", 200, "text/plain", SENTENCE.repeat(100));
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          try {
            stopped.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThat(reason(read(LOCAL.withDocumentBytes(1000), url("/large")).get(0))).contains("limit");
    assertThat(reason(read(LOCAL.withFetchTime(Duration.ofMillis(500)), url("/slow")).get(0)))
        .contains("in time");
  }

  @Test
  void addressesThatAreNoneAreRefused() {
    assertThat(reason(read(LOCAL, "http://").get(0))).contains("address");
    assertThat(reason(read(LOCAL, "http://127.0.0.1:1/").get(0))).contains("cannot be reached");
  }
}
