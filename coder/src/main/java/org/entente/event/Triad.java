package org.entente.event;

import java.util.List;
import org.entente.event.scoring.TriadScore;
import org.entente.model.Span;

/**
 * A third side beside a pair in a sentence, as the model judges it.
 *
 * @param limiter code of the third side
 * @param pair codes of the two
 * @param score what the model says of a limit
 * @param cue the word that this rests on, in the sentence's text; the whole sentence if none stands
 *     out
 */
public record Triad(String limiter, List<String> pair, TriadScore score, Span cue) {
  public Triad {
    pair = List.copyOf(pair);
  }
}
