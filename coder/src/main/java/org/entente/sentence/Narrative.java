package org.entente.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.EventDate;
import org.entente.model.Span;
import org.entente.sentence.internal.Continuation;

/**
 * The dates that the sentences of a text leave to those after them. A sentence without a date of
 * its own takes one only where its words show that it goes on: the same subject acts again in the
 * past tense, or "in the speech" takes up what was dated. Immutable; each sentence makes a new one.
 */
public final class Narrative {
  private static final Narrative NONE = new Narrative(List.of());
  private static final int REMEMBERED = 5;

  private final List<Continuation.Told> told;

  private Narrative(List<Continuation.Told> told) {
    this.told = told;
  }

  /** Before the first sentence. */
  public static Narrative none() {
    return NONE;
  }

  /**
   * When the act at {@code act} took place, by its sentence, else by the sentences before.
   *
   * @param act counted in the text of {@code sentence}, which follows
   * @param times what that sentence says of time
   */
  public Optional<EventDate> dateOf(Span act, List<TimeExpression> times, Sentence sentence) {
    Optional<EventDate> own = Times.dateOf(act, times, sentence);
    return own.isPresent() ? own : Continuation.dateOf(act, times, sentence, told);
  }

  /** The same with what {@code sentence} tells. */
  public Narrative after(Sentence sentence, List<TimeExpression> times) {
    List<Continuation.Told> all = new ArrayList<>(told);
    Continuation.Told next = Continuation.told(sentence, times, told);
    all.add(next);
    return new Narrative(
        List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size())));
  }
}
