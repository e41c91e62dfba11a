package org.entente.cli.internal;

import java.util.HashMap;
import java.util.Map;
import org.entente.claim.coding.DocumentCoder;
import org.entente.claim.coding.Outcome;
import org.entente.model.Document;
import org.entente.store.Fingerprints;

/**
 * Gives each document of a reading an id of its own, so that none takes another's place: a second
 * one that says something else under the same id becomes "id#2", and one that says the same again
 * is not done again. The same inputs in the same order get the same ids. Used from one thread, in
 * the order of the inputs.
 */
public final class DistinctIds {
  private static final int SECOND = 2;

  private final DocumentCoder coder;
  private final Fingerprints first = new Fingerprints();
  private final Map<String, Map<String, Integer>> others = new HashMap<>();

  /**
   * For one reading.
   *
   * @param coder codes again what gets another id
   */
  public DistinctIds(DocumentCoder coder) {
    this.coder = coder;
  }

  /** What became of an input, under an id that no other document of the reading has. */
  public Outcome of(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return of(done, done.document(), done.fingerprint());
    }
    if (outcome instanceof Outcome.Unchanged same) {
      return of(same, same.document(), same.fingerprint());
    }
    return outcome;
  }

  private Outcome of(Outcome outcome, Document document, String fingerprint) {
    String id = document.id();
    if (!first.knows(id)) {
      first.put(id, fingerprint);
      return outcome;
    }
    if (first.has(id, fingerprint)) {
      return new Outcome.Unchanged(document, fingerprint);
    }
    Map<String, Integer> sharing = others.computeIfAbsent(id, shared -> new HashMap<>());
    int number = sharing.computeIfAbsent(fingerprint, print -> sharing.size() + SECOND);
    return of(coder.coded(document.withId(id + "#" + number), fingerprint));
  }
}
