package org.entente.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.entente.sentence.internal.TimeFinder;
import org.entente.sentence.internal.TimeOfAct;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says about time. Expressions that lean on a document's date ("yesterday") or on
 * an earlier expression ("the same day") name days only where that is known: nothing is invented.
 */
public final class Times {
  private Times() {}

  /**
   * The expressions of {@code sentence} in order, not overlapping.
   *
   * @param documentDate when the text was written
   * @param previous the days that the text spoke of last
   */
  public static List<TimeExpression> find(
      Sentence sentence, @Nullable LocalDate documentDate, @Nullable Interval previous) {
    return TimeFinder.find(sentence, documentDate, previous);
  }

  /** The expressions of each of a document's sentences, each read on from the ones before it. */
  public static List<List<TimeExpression>> findAll(
      List<Sentence> sentences, @Nullable LocalDate documentDate) {
    List<List<TimeExpression>> all = new ArrayList<>(sentences.size());
    Interval previous = null;
    for (Sentence sentence : sentences) {
      LocalDate posted = sentence.block().date();
      List<TimeExpression> times = find(sentence, posted == null ? documentDate : posted, previous);
      previous = last(times).orElse(previous);
      all.add(times);
    }
    return all;
  }

  /** The days that {@code times} name last, for reading on from there. */
  public static Optional<Interval> last(List<TimeExpression> times) {
    Optional<Interval> last = Optional.empty();
    for (TimeExpression time : times) {
      if (time.isDate() && time.interval() != null) {
        last = Optional.of(time.interval());
      }
    }
    return last;
  }

  /**
   * When the act at {@code act}, counted in the sentence's text, took place: the nearest date in
   * its clause, else the nearest in the sentence that does not date another's saying, else a
   * beginning or duration whose days are known. A date that only tells which thing is meant, as in
   * "the 1967 lines", dates no act before it.
   */
  public static Optional<EventDate> dateOf(
      Span act, List<TimeExpression> times, Sentence sentence) {
    return TimeOfAct.dateOf(act, times, sentence);
  }
}
