package org.entente.store.internal;

import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntPredicate;
import org.entente.store.EventQuery;
import org.entente.store.EventSearch;
import org.entente.store.Sides;
import org.jspecify.annotations.Nullable;

/** What a search asks of each row of the columns: {@link SearchCondition}, but in memory. */
final class EventFilter {
  private final EventColumns columns;
  private final @Nullable Sides sides;
  private final int a;
  private final int b;
  private final int[] days;
  private final int since;
  private final int until;
  private final int doc;
  private final boolean anyDoc;
  private final double leastConfidence;
  private final @Nullable BitSet words;
  private final boolean @Nullable [] types;
  private final boolean @Nullable [] statuses;
  private final boolean @Nullable [] quads;
  private final boolean @Nullable [] outlets;
  private final boolean @Nullable [] speakers;

  /**
   * The filter of a search.
   *
   * @param words the rows that hold the words; null where no words were asked for
   */
  EventFilter(EventColumns columns, EventSearch search, @Nullable BitSet words) {
    EventQuery query = search.events();
    this.columns = columns;
    this.words = words;
    sides = query.sides();
    a = sides == null ? -1 : columns.codes.of(sides.a());
    b = sides == null || sides.b() == null ? -1 : columns.codes.of(sides.b());
    days = columns.days(query.dating());
    since = query.since() == null ? EventColumns.NO_DAY : EventColumns.number(query.since());
    until = query.until() == null ? Integer.MAX_VALUE : EventColumns.number(query.until());
    anyDoc = query.doc() == null;
    doc = query.doc() == null ? -1 : columns.docs.of(query.doc());
    leastConfidence = search.leastConfidence();
    types =
        among(
            query.types(),
            EventColumns.TYPES.length,
            i -> query.types().contains(EventColumns.TYPES[i]));
    quads =
        among(
            query.quads(),
            EventColumns.TYPES.length,
            i -> query.quads().contains(EventColumns.TYPES[i].quad()));
    statuses =
        among(
            query.statuses(),
            EventColumns.STATUSES.length,
            i -> query.statuses().contains(EventColumns.STATUSES[i]));
    outlets =
        among(
            search.outlets(),
            columns.outlets.texts.size(),
            i -> search.outlets().contains(columns.outlets.texts.get(i)));
    speakers =
        among(
            search.speakers(),
            columns.speakers.texts.size(),
            i -> search.speakers().contains(columns.speakers.texts.get(i)));
  }

  /** Whether a row meets all that is asked. */
  boolean fits(int row) {
    return isType(row)
        && isQuad(row)
        && isStatus(row)
        && isOutlet(row)
        && isSpeaker(row)
        && fitsOtherwise(row);
  }

  /** Whether a row meets what is asked of anything but type, class, status, outlet and speaker. */
  boolean fitsOtherwise(int row) {
    return columns.confidence[row] >= leastConfidence
        && isTimely(days[row])
        && (anyDoc || columns.doc[row] == doc)
        && (words == null || words.get(row))
        && (sides == null || isOf(sides, row));
  }

  boolean isType(int row) {
    return types == null || types[columns.type[row]];
  }

  boolean isQuad(int row) {
    return quads == null || quads[columns.type[row]];
  }

  boolean isStatus(int row) {
    return statuses == null || statuses[columns.status[row]];
  }

  boolean isOutlet(int row) {
    int outlet = columns.outlet[row];
    return outlets == null || outlet >= 0 && outlets[outlet];
  }

  boolean isSpeaker(int row) {
    int speaker = columns.speaker[row];
    return speakers == null || speaker >= 0 && speakers[speaker];
  }

  /** With a bound, what has no day is left out. */
  private boolean isTimely(int day) {
    boolean bound = since != EventColumns.NO_DAY || until != Integer.MAX_VALUE;
    return !bound || day != EventColumns.NO_DAY && day >= since && day <= until;
  }

  private boolean isOf(Sides wanted, int row) {
    boolean directed = wanted.directed();
    if (wanted.b() == null) {
      return columns.isActor(row, a) || !directed && columns.isRecipient(row, a);
    }
    return columns.isActor(row, a) && columns.isRecipient(row, b)
        || !directed && columns.isActor(row, b) && columns.isRecipient(row, a)
        || columns.isReciprocal(row) && columns.isActor(row, a) && columns.isActor(row, b);
  }

  private static boolean @Nullable [] among(Collection<?> wanted, int size, IntPredicate holds) {
    if (wanted.isEmpty()) {
      return null;
    }
    boolean[] among = new boolean[size];
    for (int i = 0; i < size; i++) {
      among[i] = holds.test(i);
    }
    return among;
  }
}
