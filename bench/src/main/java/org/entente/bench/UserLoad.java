package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Users who ask at the same time, each waiting for the answer and then for a while.
 *
 * @param users how many there are
 * @param seconds how long they ask
 * @param think milliseconds that each waits after an answer; on average, by chance from half to one
 *     and a half times of it
 */
record UserLoad(int users, int seconds, int think) {
  /** How long answers took, and what the server needed for them. */
  record Outcome(Latencies latencies, double perSecond, double processorMillis) {}

  /** Lets them ask. */
  Outcome on(ServeProcess server, FilterQuestions questions, long seed)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(users);
    double processor = server.processor().toNanos() / 1e6;
    long begun = System.nanoTime();
    try {
      List<Callable<Latencies>> all = new ArrayList<>();
      for (int i = 0; i < users; i++) {
        Random random = new Random(seed + i);
        all.add(() -> ask(server, questions, random, begun + seconds * 1_000_000_000L));
      }
      Latencies latencies = new Latencies();
      for (Future<Latencies> each : pool.invokeAll(all)) {
        latencies.addAll(each.get());
      }
      double took = (System.nanoTime() - begun) / 1e9;
      int answers = latencies.all().size();
      double used = server.processor().toNanos() / 1e6 - processor;
      return new Outcome(latencies, answers / took, used / Math.max(1, answers));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private Latencies ask(ServeProcess server, FilterQuestions questions, Random random, long until)
      throws IOException, InterruptedException {
    Latencies latencies = new Latencies();
    while (System.nanoTime() < until) {
      for (FilterQuestions.Question each : questions.next(random)) {
        long begun = System.nanoTime();
        int status = server.get(each.path()).statusCode();
        latencies.add(each.kind(), (System.nanoTime() - begun) / 1e6, status == 200);
      }
      if (think > 0) {
        Thread.sleep(think / 2 + random.nextInt(think));
      }
    }
    return latencies;
  }
}
