package org.entente.claim.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An act of one side, or towards it, that counts for its tone.
 *
 * @param doc id of the document that tells it
 * @param source who tells it; empty if unknown
 * @param counterpart codes of those with whom the side has to do
 * @param score PLOVER score
 */
record ToldAct(String doc, Optional<Source> source, String counterpart, double score)
    implements Comparable<ToldAct> {
  private static final Comparator<ToldAct> ORDER =
      Comparator.comparing(ToldAct::doc)
          .thenComparing(ToldAct::counterpart)
          .thenComparing(ToldAct::score);

  /** Mean score; to the last digit the same only for acts in the same order. */
  static double mean(List<ToldAct> acts) {
    return acts.stream().mapToDouble(ToldAct::score).average().orElseThrow();
  }

  boolean isBy(Source other) {
    return source.isPresent() && source.get().equals(other);
  }

  @Override
  public int compareTo(ToldAct other) {
    return ORDER.compare(this, other);
  }
}
