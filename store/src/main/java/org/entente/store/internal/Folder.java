package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.store.StoreException;

/**
 * Where the store's files lie.
 *
 * @param dir the store's folder
 */
public record Folder(Path dir) {
  private static final List<String> OURS =
      List.of(
          "events.duckdb",
          "annotations.sqlite",
          "lake",
          "store.lock",
          "tmp",
          "text.sqlite",
          "watch.json");

  /** What is coded; can be made again from the lake. */
  public Path events() {
    return dir.resolve("events.duckdb");
  }

  /** What was written to {@link #events()} and is not yet in its place there. */
  Path eventsLog() {
    return dir.resolve("events.duckdb.wal");
  }

  /** A file that becomes {@link #events()} once it is whole. */
  Path newEvents() {
    return dir.resolve("events.duckdb.new");
  }

  Path annotations() {
    return dir.resolve("annotations.sqlite");
  }

  /** In which documents words stand; can be made again from {@link #events()}. */
  Path text() {
    return dir.resolve("text.sqlite");
  }

  Path lake() {
    return dir.resolve("lake");
  }

  Path lock() {
    return dir.resolve("store.lock");
  }

  Path temporary() {
    return dir.resolve("tmp");
  }

  /** Whether a store is here, even one whose {@link #events()} must be made again first. */
  public boolean holdsStore() {
    return Files.exists(events()) || Files.isDirectory(lake());
  }

  /** Makes the folder, unless somebody else's files are in it. */
  public void make() {
    if (Files.exists(dir) && !Files.isDirectory(dir)) {
      throw new StoreException(dir + " is a file; name a folder for the store");
    }
    try {
      Files.createDirectories(dir);
      try (Stream<Path> files = Files.list(dir)) {
        files.filter(Folder::isForeign).sorted().findFirst().ifPresent(this::refuse);
      }
    } catch (IOException e) {
      throw Failures.explain(this, e);
    }
  }

  /** Removes what a stopped process has left half-done. */
  public void sweep() {
    try {
      delete(temporary());
      delete(newEvents());
      delete(dir.resolve("events.duckdb.new.wal"));
    } catch (IOException e) {
      throw Failures.explain(this, e);
    }
  }

  /** Deletes a file or a folder with all that is in it; one that is absent is no fault. */
  static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void refuse(Path foreign) {
    throw new StoreException(
        dir
            + " is not a store: it holds "
            + foreign.getFileName()
            + "; name a new or an empty folder");
  }

  private static boolean isForeign(Path file) {
    String name = String.valueOf(file.getFileName());
    return OURS.stream().noneMatch(ours -> name.equals(ours) || name.startsWith(ours + "."))
        && OURS.stream().noneMatch(ours -> name.startsWith(ours + "-"));
  }
}
