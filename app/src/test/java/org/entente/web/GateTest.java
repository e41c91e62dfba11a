package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.store.Store;
import org.entente.web.api.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask the workspace what. */
class GateTest {
  private static final String TOKEN = "0123456789abcdef0123";

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
  void pagesAndAnswersTellBrowsersToBeStrict() throws Exception {
    for (String path : List.of("/", "/search", "/api/v1/summary", "/api/v1/nothing", "/nowhere")) {
      HttpResponse<String> response = served.get(path);
      String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).as(path).contains("default-src 'none'").contains("script-src 'self'");
      assertThat(policy).doesNotContain("unsafe").doesNotContain("*");
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(response.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void theShellHasNoInlineScriptOrStyle() throws Exception {
    String shell = served.get("/").body();
    assertThat(shell).contains("<script type=\"module\" src=\"/assets/");
    assertThat(shell.replaceAll("<script type=\"module\" src=\"[^\"]+\"></script>", ""))
        .doesNotContain("<script")
        .doesNotContain("<style")
        .doesNotContainPattern("\\son\\w+=")
        .doesNotContain("style=");
  }

  @Test
  void anotherNameThatLeadsHereIsRefused() throws Exception {
    assertThat(raw("GET /api/v1/summary HTTP/1.1\r\nHost: evil.example:" + served.port()))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /api/v1/summary HTTP/1.1\r\nHost: localhost:" + served.port()))
        .startsWith("HTTP/1.1 200");
    assertThat(raw("GET /api/v1/summary HTTP/1.1\r\nHost: 127.0.0.1:1")).startsWith("HTTP/1.1 421");
  }

  @Test
  void otherSitesAreRefused() throws Exception {
    assertThat(served.get("/api/v1/summary", "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(served.get("/api/v1/summary", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(served.get("/api/v1/summary", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    String own = "http://127.0.0.1:" + served.port();
    assertThat(served.get("/api/v1/summary", "Origin", own).statusCode()).isEqualTo(200);
  }

  @Test
  void nothingButReadingIsAllowed() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
      assertThat(served.send(method, "/api/v1/events").statusCode()).as(method).isBetween(400, 499);
    }
  }

  @Test
  void noPathLeadsToAFile() throws Exception {
    for (String path :
        List.of(
            "/assets/x/../../../../etc/passwd",
            "/assets/x/%2e%2e/%2e%2e/etc/passwd",
            "/assets/x/..%2f..%2fetc%2fpasswd",
            "/../events.duckdb",
            "/documents/..%2f..%2f..%2fetc%2fpasswd",
            "/api/v1/documents/..%2f..%2f..%2fetc%2fpasswd",
            "/api/v1/documents/%2fetc%2fpasswd/records",
            "/web/openapi.json",
            "/META-INF/MANIFEST.MF")) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port());
      assertThat(answer).as(path).doesNotContain("root:").doesNotContain("Manifest-Version");
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404|200).*");
      if (answer.startsWith("HTTP/1.1 200")) {
        assertThat(answer).as(path).contains("<div id=\"app\">");
      }
    }
  }

  @Test
  void requestsThatAreTooLargeAreRefused() throws Exception {
    String address = "GET /api/v1/events?q=" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1:";
    assertThat(raw(address + served.port())).matches("(?s)HTTP/1.1 4\\d\\d.*");
  }

  @Test
  void awayFromThisMachineATokenIsNeeded() throws Exception {
    WorkspaceSettings settings = new WorkspaceSettings("0.0.0.0", 0, null);
    assertThat(settings.token()).hasSizeGreaterThanOrEqualTo(32);
    assertThatThrownBy(() -> new WorkspaceSettings("0.0.0.0", 0, "short"))
        .hasMessageContaining("16");
  }

  @Test
  void aTokenOpensTheWorkspaceOnce() throws Exception {
    served.close();
    served = Served.open(folder.resolve("store"), new WorkspaceSettings("0.0.0.0", 0, TOKEN), true);
    assertThat(served.get("/api/v1/summary").statusCode()).isEqualTo(401);
    assertThat(served.get("/").statusCode()).isEqualTo(401);
    assertThat(served.get("/assets/x/main.js").statusCode()).isEqualTo(401);
    assertThat(served.get("/api/v1/summary", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
    assertThat(served.get("/?token=wrong-wrong-wrong").statusCode()).isEqualTo(401);
    HttpResponse<String> opened = served.get("/?token=" + TOKEN);
    assertThat(opened.statusCode()).isEqualTo(302);
    String cookie = opened.headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Strict");
    assertThat(served.get("/", "Cookie", cookie.split(";")[0]).statusCode()).isEqualTo(200);
    assertThat(served.address()).endsWith("/?token=" + TOKEN);
  }

  @Test
  void aTokenInTheAddressLeavesTheRestOfItAndServesReadersOfFeeds() throws Exception {
    served.close();
    served = Served.open(folder.resolve("store"), new WorkspaceSettings("0.0.0.0", 0, TOKEN), true);
    HttpResponse<String> view = served.get("/search?of=events&token=" + TOKEN + "&actor=RUS");
    assertThat(view.headers().firstValue("Location").orElse(""))
        .endsWith("/search?of=events&actor=RUS");
    HttpResponse<String> feed = served.get("/api/v1/events.atom?actor=RUS&token=" + TOKEN);
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("events.atom?actor=RUS").doesNotContain(TOKEN);
    assertThat(served.get("/api/v1/events.atom?token=wrong-wrong-wrong").statusCode())
        .isEqualTo(401);
  }

  @Test
  void aTakenPortIsSaid() {
    try (Store other = Store.create(folder.resolve("other"))) {
      WorkspaceSettings taken = WorkspaceSettings.local(served.port());
      assertThatThrownBy(() -> Workspace.start(other, Names.of(Map.of()), taken))
          .isInstanceOf(BindException.class)
          .hasMessageContaining(Integer.toString(served.port()));
    }
  }

  /** A request as it is, without a client that would tidy it. */
  private String raw(String head) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", served.port())) {
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
