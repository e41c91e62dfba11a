package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.model.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void store() {
    Events.in("a.txt", "2020-07-20")
        .add("EGY>ETH", EventType.ACCUSE, "2020-07-19", "Egypt accused Ethiopia.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void servesTheStoreOnAFreePortUntilItIsStopped() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicReference<Thread> serving = new AtomicReference<>();
    CompletableFuture<Run> run =
        CompletableFuture.supplyAsync(
            () -> {
              serving.set(Thread.currentThread());
              return Run.at(folder).into(out, "serve", "--port", "0");
            },
            task -> new Thread(task).start());
    String address = address(out);
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address + "api/v1/actors")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).contains("\"code\":\"EGY\"").contains("\"name\":\"Egypt\"");
    Objects.requireNonNull(serving.get()).interrupt();
    Run ended = run.get(20, TimeUnit.SECONDS);
    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).contains("Ctrl-C");
  }

  @Test
  void aTakenPortIsSaidWithWhatToDo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Run run = Run.in(folder, "serve", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).contains(taken.getLocalPort() + "").contains("--port");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void withoutAStoreThereIsNothingToServe() {
    Run run = Run.in(folder, "serve", "--store", "nowhere", "--port", "0");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("entente read");
  }

  @Test
  void impossiblePortsAndWeakTokensAreWrongUsage() {
    assertThat(Run.in(folder, "serve", "--port", "70000").exit()).isEqualTo(2);
    Run run = Run.in(folder, "serve", "--host", "0.0.0.0", "--token", "secret");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("token");
  }

  private static String address(ByteArrayOutputStream out) throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      String printed = out.toString(StandardCharsets.UTF_8);
      if (printed.endsWith("\n")) {
        return printed.strip();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no address was printed");
  }
}
