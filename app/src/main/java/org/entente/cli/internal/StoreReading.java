package org.entente.cli.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.coding.Outcome;
import org.entente.document.Input;
import org.entente.document.Refused;
import org.entente.store.CodedDocument;
import org.entente.store.Refusal;
import org.entente.store.Store;

/**
 * Puts documents into a store, batch by batch, so that a stopped reading loses seconds at most.
 * Used from one thread.
 */
public final class StoreReading {
  static final int BATCH = 100;
  static final Duration BATCH_TIME = Duration.ofSeconds(5);

  private final Store store;
  private final Consumer<Refused> refusals;
  private final Tally tally = new Tally();
  private final List<CodedDocument> batch = new ArrayList<>();
  private final List<Refusal> refusedBatch = new ArrayList<>();
  private final Set<String> refusedBefore;
  private Instant committed = Instant.now();

  /**
   * A reading into {@code store}.
   *
   * @param refusals told of each input that is refused
   */
  public StoreReading(Store store, Consumer<Refused> refusals) {
    this.store = store;
    this.refusals = refusals;
    try (Stream<Refusal> before = store.refusals()) {
      refusedBefore = before.map(Refusal::source).collect(Collectors.toCollection(HashSet::new));
    }
  }

  /** To be told of every input before it is read: what was wrong with it before may be mended. */
  public void begin(Input input) {
    if (refusedBefore.remove(input.source())) {
      store.clearRefusals(input.source());
    }
  }

  /** Takes what became of an input. */
  public void take(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      boolean replaces = store.document(done.document().id()).isPresent();
      tally.stored(done, replaces);
      batch.add(new CodedDocument(done.document(), done.fingerprint(), done.records()));
    } else if (outcome instanceof Outcome.NotDone notDone) {
      Refused refused = notDone.refused();
      Integer line = refused.line();
      tally.refused(refused);
      refusedBatch.add(new Refusal(refused.source(), line == null ? 0 : line, refused.reason()));
      refusals.accept(refused);
    } else {
      tally.unchanged();
    }
    boolean late = committed.plus(BATCH_TIME).isBefore(Instant.now());
    if (late || batch.size() >= BATCH || refusedBatch.size() >= BATCH) {
      commit();
    }
  }

  /** Stores what has been taken. */
  public void commit() {
    if (!batch.isEmpty()) {
      store.add(List.copyOf(batch));
    }
    if (!refusedBatch.isEmpty()) {
      store.refuse(List.copyOf(refusedBatch));
    }
    batch.clear();
    refusedBatch.clear();
    committed = Instant.now();
  }

  public Tally tally() {
    return tally;
  }
}
