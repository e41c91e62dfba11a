package org.entente.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on items with several threads and hands the results on in the items' order. Only a few
 * items per thread are held at any time.
 */
public final class InOrder {
  private static final int ITEMS_PER_THREAD = 3;

  private InOrder() {}

  /**
   * Works on all items.
   *
   * @param items drawn on the caller's thread, as room becomes free
   * @param threads how many work at a time
   * @param work done on any thread
   * @param take gets the results on the caller's thread; false ends the work
   */
  public static <T, R> void run(
      Iterator<T> items, int threads, Function<T, R> work, Predicate<R> take) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
    Deque<Future<R>> running = new ArrayDeque<>();
    try {
      boolean going = true;
      while (going) {
        Future<R> first = running.peek();
        boolean room = running.size() < threads * ITEMS_PER_THREAD;
        if (first != null && (first.isDone() || !room)) {
          going = take.test(result(running.remove()));
        } else if (items.hasNext()) {
          T item = items.next();
          running.add(pool.submit(() -> work.apply(item)));
        } else if (first != null) {
          going = take.test(result(running.remove()));
        } else {
          going = false;
        }
      }
    } finally {
      end(pool);
    }
  }

  /** Waits for what is in hand: what the work uses may be closed afterwards. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    try {
      while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        continue;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "entente-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandException.failed("The work was interrupted.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
