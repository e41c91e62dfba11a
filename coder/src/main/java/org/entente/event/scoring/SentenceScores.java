package org.entente.event.scoring;

import java.util.List;

/**
 * All that the model says of a sentence.
 *
 * @param pairs of each ordered pair of sides
 * @param triads of each third side beside each pair
 */
public record SentenceScores(List<PairScore> pairs, List<TriadScore> triads) {
  /** Of a sentence with fewer than two sides. */
  public static final SentenceScores NONE = new SentenceScores(List.of(), List.of());
}
