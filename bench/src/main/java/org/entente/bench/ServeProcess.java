package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A fresh process of Entente by its launcher; here, one that serves a store. */
final class ServeProcess implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Process process;
  private final String address;
  private final long begun;
  private final double listening;

  private ServeProcess(Process process, String address, long begun) {
    this.process = process;
    this.address = address;
    this.begun = begun;
    this.listening = seconds();
  }

  /** Serves a store on a free port, by a checkout; returns once the address is printed. */
  static ServeProcess of(Path root, Path store) throws IOException {
    long begun = System.nanoTime();
    Process process = start(root, List.of("serve", "--port", "0", "--store", store.toString()));
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null) {
      throw new IOException("`serve` printed no address");
    }
    return new ServeProcess(process, line.substring(0, line.length() - 1), begun);
  }

  /** Runs another command to its end; what it prints is passed on. */
  static void run(Path root, List<String> arguments) throws IOException, InterruptedException {
    Process process = start(root, arguments);
    process.getInputStream().transferTo(System.err);
    if (process.waitFor() > 1) {
      throw new IOException(String.join(" ", arguments) + " failed");
    }
  }

  private static Process start(Path root, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(root.resolve("entente").toString());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Where it listens, without a slash at the end. */
  String address() {
    return address;
  }

  /** Seconds from its start until it printed its address. */
  double listening() {
    return listening;
  }

  /** Seconds since its start. */
  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Time of processor that it has used. */
  Duration processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Most memory that it has had, in MB; 0 where that is not known. */
  long memory() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** What it answers to a path. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(5)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Waits until words can be looked for. */
  void awaitIndex() throws IOException, InterruptedException {
    while (get("/api/v1/events?q=talks&limit=1").statusCode() == 503) {
      Thread.sleep(500);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
