package org.entente.training;

import java.util.List;
import java.util.Set;
import org.entente.event.scoring.MarkedSentence;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A labelled sentence.
 *
 * @param id its identifier in the corpus
 * @param text the sentence without marks
 * @param sentence the sentence as the encoder reads it
 * @param pairs labels of its ordered pairs of sides; a pair that is not listed is not trained on
 */
public record Example(String id, String text, MarkedSentence sentence, List<Pair> pairs) {

  /** The words of a side's first mention; empty if all its mentions lie beyond the limit. */
  String words(int side) {
    int[] marks = sentence.marks().get(side);
    if (marks.length == 0) {
      return "";
    }
    int end = marks[0] + 1;
    while (end < sentence.ids().length - 1 && !MarkedSentence.isMark(sentence.ids()[end])) {
      end++;
    }
    Span first = sentence.spans().get(marks[0] + 1);
    return text.substring(first.begin(), sentence.spans().get(end - 1).end());
  }

  /**
   * What one side does to another.
   *
   * @param actor number of the side that acts
   * @param recipient number of the side that is acted upon
   * @param acts what it does; empty for none
   */
  public record Pair(int actor, int recipient, List<Act> acts) {}

  /**
   * One act.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode, if any
   * @param status whether it took place; null where the data do not say
   * @param reciprocal whether both do it together; null where the data do not say
   * @param contexts what it is about; null where the data do not say
   * @param trigger the words that carry it, if marked
   */
  public record Act(
      EventType type,
      @Nullable String mode,
      @Nullable Status status,
      @Nullable Boolean reciprocal,
      @Nullable Set<Context> contexts,
      @Nullable Span trigger) {}
}
