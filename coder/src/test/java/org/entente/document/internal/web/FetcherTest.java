package org.entente.document.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.document.ReadingLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redirects from a server that stands for a public one. */
class FetcherTest {
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile String target = "";
  private HttpServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Location", target);
          boolean moved = exchange.getRequestURI().getPath().equals("/moved");
          exchange.sendResponseHeaders(moved ? 302 : 404, -1);
          exchange.close();
        });
    server.start();
    String open = "127.0.0.1:" + server.getAddress().getPort();
    fetcher =
        new Fetcher(
            ReadingLimits.defaults(),
            Duration.ZERO,
            uri -> {
              if (!open.equals(uri.getAuthority())) {
                PublicAddress.check(uri);
              }
            });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void redirectsToPrivateAddressesAreNotFollowed() {
    int port = server.getAddress().getPort();
    for (String host :
        List.of("localhost:" + port, "10.0.0.1", "169.254.169.254", "[::1]:" + port)) {
      target = "http://" + host + "/inside";
      assertThatThrownBy(() -> fetcher.ask("http://127.0.0.1:" + port + "/moved", Map.of()))
          .as(host)
          .hasMessageContaining("private or local address");
    }
    assertThat(asked).containsOnly("/robots.txt", "/moved").doesNotContain("/inside");
    assertThat(asked.stream().filter("/robots.txt"::equals)).hasSize(1);
  }
}
