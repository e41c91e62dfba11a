package org.entente.claim.source;

import java.util.Optional;

/**
 * How friendly or hostile the acts are that a source tells of a side: the mean of their PLOVER
 * scores, −10 (hostile) to +10 (friendly). Acts count that are told as fact or as planned; what is
 * negated, hypothetical or doubted by the text itself is left out, since its score is that of an
 * act which, by the text, may never have been.
 */
public sealed interface Tone {
  /** From how many acts on a mean is given. */
  int LEAST_ACTS = 5;

  /** From how many documents on, of the source and of others, the two are compared. */
  int LEAST_DOCUMENTS = 5;

  /** How many acts count. */
  int acts();

  /** Fewer than {@link #LEAST_ACTS}. */
  record TooFew(int acts) implements Tone {}

  /**
   * A tone.
   *
   * @param acts how many acts count
   * @param documents in how many documents they stand
   * @param mean of their scores
   * @param corpus mean score of the same side in the whole corpus, this source with it
   * @param difference {@code mean} less {@code corpus}; empty where the source or the others have
   *     fewer than {@link #LEAST_DOCUMENTS} documents
   * @param sameCounterparts the difference that is left within the same pairs: each act is set
   *     beside the corpus's mean for the same side and the same counterpart. A source that writes
   *     mostly of a state's quarrels with one neighbour differs in {@code difference}, not here.
   *     Acts whose pair nobody else tells of are left out; empty where then fewer than {@link
   *     #LEAST_DOCUMENTS} documents of the source or the others remain. Types are not held equal:
   *     an act's score follows from its type, so that nothing would be left to compare
   */
  record Measured(
      int acts,
      int documents,
      double mean,
      double corpus,
      Optional<Difference> difference,
      Optional<Difference> sameCounterparts)
      implements Tone {}
}
