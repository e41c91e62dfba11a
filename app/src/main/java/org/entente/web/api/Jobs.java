package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that take longer than a reader waits for: computed once, one after the other, in the
 * background. Who asks meanwhile is told how far it is, and asks again.
 */
final class Jobs {
  private static final long PATIENCE_MILLIS = 1_200;
  private static final int KEPT = 64;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "jobs");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Job> jobs =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > KEPT && eldest.getValue().result().isDone();
        }
      };

  private final LongSupplier version;

  /** Results hold as long as {@code version} is the same. */
  Jobs(LongSupplier version) {
    this.version = version;
  }

  /** What is computed. */
  @FunctionalInterface
  interface Work {
    /** The answer, with how far it is told on the way. */
    JsonNode answer(AtomicLong done);
  }

  private record Job(CompletableFuture<JsonNode> result, AtomicLong done, long most) {
    /** What is told while it runs. */
    ObjectNode running() {
      return Json.object().put("state", "running").put("done", done.get()).put("most", most);
    }
  }

  /** Whether an answer is the result, rather than how far it is. */
  static boolean isResult(JsonNode answer) {
    return !answer.path("state").asText().equals("running");
  }

  /**
   * The result, or how far it is.
   *
   * @param question the same for the same question
   * @param most how many steps the work has at most
   */
  JsonNode answer(String question, long most, Work work) {
    String key = version.getAsLong() + " " + question;
    Job job;
    synchronized (jobs) {
      job = jobs.computeIfAbsent(key, each -> start(most, work));
    }
    try {
      return job.result().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return job.running();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return job.running();
    } catch (ExecutionException e) {
      synchronized (jobs) {
        jobs.remove(key, job);
      }
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private Job start(long most, Work work) {
    AtomicLong done = new AtomicLong();
    return new Job(CompletableFuture.supplyAsync(() -> work.answer(done), worker), done, most);
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
