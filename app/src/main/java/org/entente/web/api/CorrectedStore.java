package org.entente.web.api;

import java.util.stream.Collectors;
import org.entente.store.Store;
import org.entente.store.correction.Corrections;
import org.entente.store.correction.TrainingLines;

/**
 * Sees to it that the store's answers have people's values: those written here at once, those that
 * another process writes within a second.
 */
public final class CorrectedStore {
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final Corrections corrections;
  private long seen = -1;
  private long lookedAt;

  /** Lays what people decided so far over the store's values. */
  public CorrectedStore(Store store) {
    this.corrections = Corrections.of(store);
    refresh(true);
  }

  /**
   * Looks whether anybody wrote.
   *
   * @param now even if that was done a moment ago
   * @return whether answers may have changed
   */
  public synchronized boolean refresh(boolean now) {
    if (!now && System.nanoTime() - lookedAt < PAUSE_NANOS) {
      return false;
    }
    lookedAt = System.nanoTime();
    long newest = corrections.newest();
    if (newest == seen) {
      return false;
    }
    corrections.overlay();
    seen = newest;
    return true;
  }

  /** Labelled sentences, in the format of the training corpus, one object a line. */
  public String trainingLines() {
    return TrainingLines.of(corrections.documents()).lines().stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
