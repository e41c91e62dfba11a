package org.entente.store.internal;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.store.ImportCounts;
import org.entente.store.ImportWatch;
import org.jspecify.annotations.Nullable;

/** Stores a part's chunks one after the other, each while the next one is read. */
final class Storing implements AutoCloseable {
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Storing::thread);
  private final Imports imports;
  private final Imports.Part part;
  private final Intake intake;
  private final ImportWatch watch;
  private ImportCounts counts;
  private @Nullable Future<ImportCounts> running;
  private long line;

  /** Begins where {@code counts} were reached. */
  Storing(
      Imports imports, Imports.Part part, Intake intake, ImportWatch watch, ImportCounts counts) {
    this.imports = imports;
    this.part = part;
    this.intake = intake;
    this.watch = watch;
    this.counts = counts;
  }

  /** Stores a chunk, and closes it, once the one before is stored. */
  void store(Chunk chunk) {
    ImportCounts before = counts();
    line = chunk.last();
    running =
        worker.submit(
            () -> {
              try (chunk) {
                return imports.add(part, intake, chunk, before);
              }
            });
  }

  /** Counts of all that was given, when it is stored. */
  ImportCounts counts() {
    if (running == null) {
      return counts;
    }
    Future<ImportCounts> due = running;
    running = null;
    counts = result(due);
    watch.at(line);
    return counts;
  }

  private ImportCounts result(Future<ImportCounts> due) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return due.get();
        } catch (InterruptedException e) {
          // What has begun to be stored is stored; the reader looks at the flag.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RuntimeException failure(ExecutionException fault) {
    Throwable cause = fault.getCause();
    if (cause instanceof IOException broken) {
      return imports.failure(broken);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(fault);
  }

  /** Waits for what is running, so that nothing is stored any more. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      counts();
    } finally {
      worker.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "import");
    thread.setDaemon(true);
    return thread;
  }
}
