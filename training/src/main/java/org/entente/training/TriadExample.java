package org.entente.training;

import java.util.List;
import org.entente.event.scoring.MarkedSentence;
import org.entente.model.Limit;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A labelled sentence of the corpus of limits.
 *
 * @param id its identifier in the corpus
 * @param sentence the sentence as the encoder reads it
 * @param triads labels of all third sides beside all pairs
 */
record TriadExample(String id, MarkedSentence sentence, List<Triad> triads) {

  /**
   * A third side beside a pair.
   *
   * @param limiter number of the third side
   * @param first number of one of the pair
   * @param second number of the other, above {@code first}
   * @param label what is told of them; null for nothing
   */
  record Triad(int limiter, int first, int second, @Nullable Label label) {
    boolean isMarked(MarkedSentence sentence) {
      return sentence.marks().get(limiter).length > 0
          && sentence.marks().get(first).length > 0
          && sentence.marks().get(second).length > 0;
    }
  }

  /**
   * A limit.
   *
   * @param direction whether the third side holds the two back
   * @param mechanism by what
   * @param status whether it is so
   * @param cue the words that carry it
   */
  record Label(
      Limit.Direction direction, Limit.Mechanism mechanism, Status status, @Nullable Span cue) {}
}
