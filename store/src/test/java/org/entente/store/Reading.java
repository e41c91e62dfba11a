package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that stores made-up documents, those that are not yet stored, batch by batch, or holds
 * a store open; run in a process of its own to be killed.
 */
final class Reading {
  static final int DOCUMENTS = 3000;
  private static final int BATCH = 20;

  private Reading() {}

  public static void main(String[] args) throws IOException {
    try (Store store = Store.openOrCreate(Path.of(args[1]))) {
      System.out.println("open");
      if (args[0].equals("hold")) {
        System.in.read();
      } else {
        readAll(store, () -> System.out.println("stored"));
      }
    }
  }

  static void readAll(Store store, Runnable afterBatch) {
    for (int from = 0; from < DOCUMENTS; from += BATCH) {
      List<CodedDocument> batch =
          IntStream.range(from, from + BATCH)
              .filter(number -> !store.has("doc-" + number + ".txt", "one"))
              .mapToObj(number -> Corpus.document(number, 8, "one"))
              .toList();
      if (batch.isEmpty()) {
        continue;
      }
      store.add(batch);
      afterBatch.run();
      if (from % 1000 == 980) {
        store.checkpoint();
      }
    }
  }

  /** Starts this program; what it does is {@code read} or {@code hold}. */
  static Process start(String what, Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Reading.class.getName(),
            what,
            store.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
