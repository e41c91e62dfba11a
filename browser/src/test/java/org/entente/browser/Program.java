package org.entente.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@code entente serve}, on texts that it has read before. */
final class Program implements AutoCloseable {
  private final Process process;
  private final String address;

  private Program(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Reads the corpus that ships, unless that was done before, and serves it. */
  static Program demo() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "demo")).toAbsolutePath();
      run(folder, "demo", "--dir", folder.toString());
      return serve(folder.resolve("entente-store"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads documents, one JSON object a line, and serves them. */
  static Program reading(Path folder, String jsonl) {
    try {
      Path file = Files.writeString(folder.resolve("documents.jsonl"), jsonl);
      Path store = folder.resolve("entente-store");
      run(folder, "read", file.toString(), "--store", store.toString());
      return serve(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the documents of a folder into another, and serves them. */
  static Program reading(Path folder, Path documents) {
    Path store = folder.resolve("entente-store");
    run(folder, "read", documents.toString(), "--store", store.toString());
    return serve(store);
  }

  /** Imports the example of others' events that the documentation brings, and serves it. */
  static Program importing(Path folder) {
    Path store = folder.resolve("entente-store");
    Path examples = Path.of(System.getProperty("entente.root", ".."), "docs/examples/gdelt");
    run(folder, "import", "gdelt", examples.toString(), "--store", store.toString());
    return serve(store);
  }

  /** Where the workspace is, without a slash at the end. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Serves a store. */
  static Program serve(Path store) {
    try {
      Process process = java("serve", "--port", "0", "--store", store.toString()).start();
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String address =
          out.lines()
              .filter(line -> line.startsWith("http"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("`entente serve` printed no address"));
      return new Program(process, address.substring(0, address.length() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path folder, String... arguments) {
    try {
      Process process = java(arguments).redirectOutput(folder.resolve("out.txt").toFile()).start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(List.of(arguments) + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder java(String... arguments) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.valueOf(path),
                "org.entente.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
