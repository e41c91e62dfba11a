package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The store that the workspace is measured on: real documents, and events of ICEWS. */
final class WorkspaceStore {
  private WorkspaceStore() {}

  /**
   * Makes it, which takes some ten minutes on two cores; stopped, it goes on the next time.
   *
   * @param root the checkout, which {@code shared} lies beside
   */
  static void make(Path root, Path store) throws IOException, InterruptedException {
    Path shared = root.resolveSibling("shared");
    Path work = Files.createTempDirectory("entente-workspace");
    try {
      for (String corpus : List.of("wikinews", "milestones", "briefings")) {
        Path plain = work.resolve(corpus + ".jsonl");
        Path packed = shared.resolve("corpora/" + corpus + ".jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
          Files.copy(in, plain);
        }
        ServeProcess.run(root, List.of("read", plain.toString(), "--store", store.toString()));
        Files.delete(plain);
      }
      Path events = work.resolve("icews14.tab");
      Icews14.write(shared.resolve("data"), events);
      ServeProcess.run(
          root, List.of("import", "icews", events.toString(), "--store", store.toString()));
      Files.delete(events);
    } finally {
      Files.deleteIfExists(work);
    }
  }
}
