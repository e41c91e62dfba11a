package org.entente.claim.ledger;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.claim.Kinship;
import org.entente.model.Event;

/**
 * Tells by what a ledger reads of events whether they are one act, where sides, type and words
 * alone would lay together what is different, and leave apart what is the same.
 *
 * @param <T> what is read of an event
 */
final class Distinct<T extends Distinct.Read<T>> implements Kinship {
  private final Map<Event, T> known = new IdentityHashMap<>();
  private final Function<Telling, T> read;

  Distinct(Function<Telling, T> read) {
    this.read = read;
  }

  /** What is read of an event, to be set beside another. */
  interface Read<T> {
    boolean isApartFrom(T other);

    /** Asked of events of one document. */
    boolean isSameAs(T other);
  }

  @Override
  public boolean areApart(Event a, Event b) {
    return isOnlyOneDated(a, b) || read(a).isApartFrom(read(b));
  }

  @Override
  public boolean areSame(Event a, Event b) {
    boolean told = isOneWord(a, b) && !read(a).isApartFrom(read(b));
    boolean undated = a.date() == null && b.date() == null;
    return told || (undated && read(a).isSameAs(read(b)));
  }

  /** Two events that rest on the same word of a sentence are one act, by two types. */
  private static boolean isOneWord(Event a, Event b) {
    return a.passage().equals(b.passage()) && Objects.equals(a.trigger(), b.trigger());
  }

  private T read(Event event) {
    return known.computeIfAbsent(event, it -> read.apply(Telling.of(it, List.of())));
  }

  /**
   * A day of the one, no day whatever of the other text: nothing says that they belong together.
   */
  private static boolean isOnlyOneDated(Event a, Event b) {
    boolean elsewhere = !a.passage().doc().equals(b.passage().doc());
    return elsewhere
        && ((a.date() != null && isTimeless(b)) || (b.date() != null && isTimeless(a)));
  }

  private static boolean isTimeless(Event event) {
    return event.date() == null && event.published() == null;
  }
}
