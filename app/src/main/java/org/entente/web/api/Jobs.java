package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that take longer than a reader waits for: computed once, in the background, those of each
 * length one after the other, so that what takes moments need not wait for what takes minutes. Who
 * asks meanwhile is told how far it is, and asks again.
 */
final class Jobs {
  private static final long PATIENCE_MILLIS = 1_200;
  private static final int KEPT = 64;

  /** More that wait are refused: each holds a question, and each result memory. */
  private static final int WAITING = 32;

  /** How long work takes; each has a thread of its own. */
  enum Length {
    MOMENTS,
    MINUTES
  }

  private final Map<Length, ExecutorService> workers = new EnumMap<>(Length.class);
  private final Map<String, Job> jobs =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > KEPT && eldest.getValue().result().isDone();
        }
      };

  /** What is computed. */
  @FunctionalInterface
  interface Work {
    /** The answer, with how far it is told on the way. */
    JsonNode answer(AtomicLong done);
  }

  private final LongSupplier version;

  /**
   * None yet.
   *
   * @param version of what is asked; where it has changed, what takes moments is computed again,
   *     and what takes minutes is not
   */
  Jobs(LongSupplier version) {
    this.version = version;
    for (Length each : Length.values()) {
      workers.put(each, worker("jobs-" + each.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static ExecutorService worker(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(WAITING),
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
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
   * @param length how long it takes
   * @param key the same for the same question
   * @param most how many steps the work has at most
   * @throws Problem if too much is waiting already
   */
  JsonNode answer(Length length, String key, long most, Work work) {
    String name = length == Length.MOMENTS ? key + " at " + version.getAsLong() : key;
    Job job;
    synchronized (jobs) {
      job = jobs.computeIfAbsent(name, each -> start(length, most, work));
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
        jobs.remove(name, job);
      }
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private Job start(Length length, long most, Work work) {
    AtomicLong done = new AtomicLong();
    ExecutorService worker = Objects.requireNonNull(workers.get(length));
    try {
      return new Job(CompletableFuture.supplyAsync(() -> work.answer(done), worker), done, most);
    } catch (RejectedExecutionException e) {
      throw Problem.notYet("much is being computed already; ask again in a while");
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
