package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser, or whatever else comes to the port, may send: the server answers and lives. */
class GarbageTest {
  private static final long SEED = 7;

  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    served = Served.of(folder.resolve("store"), Texts.nile());
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void addressesThatAreNoneAreRefusedWithoutATrace() throws Exception {
    for (String path :
        List.of(
            "/api/v1/events?q=%",
            "/api/v1/events?q=%zz",
            "/api/v1/events?q=%00",
            "/api/v1/events?q=%ff%fe",
            "/api/v1/events?actor=%C0%AF",
            "/api/v1/documents/%",
            "/api/v1/documents/%00",
            "/api/v1/documents/%e0%a4%a",
            "/api/v1/events?" + "type=x&".repeat(300),
            "/api/v1/events?limit=99999999999999999999",
            "/api/v1/events?since=0000-00-00",
            "/api/v1/pairs/%2e%2e/%2e%2e",
            "/pairs/%",
            "/documents/%00%00",
            "//etc/passwd",
            "/;/;/;",
            "*",
            "http://evil.example/",
            "/search?of=%3Cscript%3E")) {
      checkIsAnswered("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\n");
    }
    checkLives();
  }

  @Test
  void requestsThatAreNoneAreRefusedWithoutATrace() throws Exception {
    String host = "Host: 127.0.0.1:" + served.port() + "\r\n";
    for (String request :
        List.of(
            "\r\n\r\n\r\n",
            "HELO there\r\n",
            "GET\r\n",
            "GET / HTTP/9.9\r\n" + host,
            "GET / HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\n" + host + host,
            "GET / HTTP/1.1\r\n" + host + "X: \0\0\r\n",
            "GET / HTTP/1.1\r\n" + host + "X: " + "y".repeat(40_000) + "\r\n",
            "GET / HTTP/1.1\r\n" + host + "X-a: b\r\n".repeat(4_000),
            "GET / HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n",
            "POST /api/v1/events HTTP/1.1\r\n" + host + "Content-Length: -1\r\n",
            "POST /api/v1/events HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            "BREW / HTTP/1.1\r\n" + host,
            "CONNECT 127.0.0.1:22 HTTP/1.1\r\n" + host)) {
      checkIsAnswered(request);
    }
    checkLives();
  }

  @Test
  void noiseIsRefusedWithoutATrace() throws Exception {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      assertThat(sent(noise)).as("seed %d, %d", SEED, i).doesNotContain("\tat ");
    }
    checkLives();
  }

  @Test
  void bodiesThatAreNoJsonAreNotRead() throws Exception {
    String head = "POST /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\n";
    String answer = sent((head + "Content-Length: 9\r\n\r\n{\"a\": [[[").getBytes("UTF-8"));
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("\tat ");
    checkLives();
  }

  @Test
  void thoseThatSayNothingDoNotKeepOthersWaiting() throws Exception {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket("127.0.0.1", served.port());
        socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        silent.add(socket);
      }
      checkLives();
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  private void checkIsAnswered(String head) throws IOException {
    String answer = sent((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    String first = head.substring(0, Math.min(60, head.length()));
    assertThat(answer)
        .as(first)
        .doesNotContain("\tat ")
        .doesNotContain("Exception")
        .doesNotContain("root:");
    if (!answer.isEmpty()) {
      assertThat(answer).as(first).matches("(?s)HTTP/1\\.\\d [2-5]\\d\\d.*");
      assertThat(answer).as(first).doesNotStartWith("HTTP/1.1 500");
    }
  }

  private void checkLives() throws Exception {
    assertThat(served.json("/summary").path("events").asLong()).isEqualTo(7);
  }

  /** What is answered until the connection ends; one that is cut off has said all it will. */
  private String sent(byte[] bytes) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(bytes);
      socket.shutdownOutput();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      return "";
    }
  }
}
