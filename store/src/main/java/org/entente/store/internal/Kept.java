package org.entente.store.internal;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The last answers to questions that pages ask again and again, each computed once even when many
 * ask at the same time; forgotten when the store changes.
 */
final class Kept<K, V> {
  private final Database database;
  private final int most;
  private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();

  private record Answer<V>(long revision, CompletableFuture<V> value) {}

  /**
   * Answers on a database.
   *
   * @param most how many to keep
   */
  Kept(Database database, int most) {
    this.database = database;
    this.most = most;
  }

  /** The answer, computed now unless it is known. */
  V get(K question, Supplier<V> compute) {
    long revision = database.revision();
    Answer<V> known = answers.get(question);
    if (known == null || known.revision() != revision) {
      if (answers.size() >= most) {
        answers.clear();
      }
      Answer<V> mine = new Answer<>(revision, new CompletableFuture<>());
      known =
          Objects.requireNonNull(
              answers.merge(
                  question, mine, (old, fresh) -> old.revision() == revision ? old : fresh));
      if (known == mine) {
        complete(question, mine, compute);
      }
    }
    return join(known);
  }

  private void complete(K question, Answer<V> mine, Supplier<V> compute) {
    boolean done = false;
    try {
      mine.value().complete(compute.get());
      done = true;
    } finally {
      if (!done) {
        answers.remove(question, mine);
        mine.value().completeExceptionally(new IllegalStateException("it could not be computed"));
      }
    }
  }

  private static <V> V join(Answer<V> answer) {
    try {
      return answer.value().join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the same question failed for another caller", e);
    }
  }
}
