package org.entente.store;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted, in which order. Start from {@link #all()} and narrow it.
 *
 * @param sides whose events; null for everyone's
 * @param since first day, inclusive; null for no bound. With a bound, events without a day are left
 *     out
 * @param until last day, inclusive; null for no bound
 * @param dating which day counts for the bounds and the order
 * @param types types of events; empty for all
 * @param quads classes of events; empty for all
 * @param statuses empty for all
 * @param doc id of the document; null for all
 * @param datasets names of imported data sets, and {@link #CODED} for what Entente coded; empty for
 *     all
 * @param order in which they come
 * @param offset how many to pass over
 * @param limit how many at most
 */
public record EventQuery(
    @Nullable Sides sides,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    Dating dating,
    Set<EventType> types,
    Set<Quad> quads,
    Set<Status> statuses,
    @Nullable String doc,
    Set<String> datasets,
    Order order,
    long offset,
    long limit) {
  /** The name under which the events of the store's own documents go. */
  public static final String CODED = "coded";

  private static final EventQuery ALL =
      new EventQuery(
          null,
          null,
          null,
          Dating.EVENT,
          Set.of(),
          Set.of(),
          Set.of(),
          null,
          Set.of(),
          Order.DOCUMENT,
          0,
          Long.MAX_VALUE);

  public EventQuery {
    types = Set.copyOf(types);
    quads = Set.copyOf(quads);
    statuses = Set.copyOf(statuses);
    datasets = Set.copyOf(datasets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("neither offset nor limit may be negative");
    }
  }

  /** Every event. */
  public static EventQuery all() {
    return ALL;
  }

  /** Only events between the two, whoever acts. */
  public EventQuery withPair(String a, String b) {
    return withSides(Sides.pair(a, b));
  }

  /** Only events of these sides. */
  public EventQuery withSides(@Nullable Sides newSides) {
    return new EventQuery(
        newSides, since, until, dating, types, quads, statuses, doc, datasets, order, offset,
        limit);
  }

  /** Only events from this day on. */
  public EventQuery withSince(@Nullable LocalDate newSince) {
    return new EventQuery(
        sides, newSince, until, dating, types, quads, statuses, doc, datasets, order, offset,
        limit);
  }

  /** Only events up to this day. */
  public EventQuery withUntil(@Nullable LocalDate newUntil) {
    return new EventQuery(
        sides, since, newUntil, dating, types, quads, statuses, doc, datasets, order, offset,
        limit);
  }

  /** With another notion of an event's day. */
  public EventQuery withDating(Dating newDating) {
    return new EventQuery(
        sides, since, until, newDating, types, quads, statuses, doc, datasets, order, offset,
        limit);
  }

  /** Only events of these types. */
  public EventQuery withTypes(Set<EventType> newTypes) {
    return new EventQuery(
        sides, since, until, dating, newTypes, quads, statuses, doc, datasets, order, offset,
        limit);
  }

  /** Only events of these classes. */
  public EventQuery withQuads(Set<Quad> newQuads) {
    return new EventQuery(
        sides, since, until, dating, types, newQuads, statuses, doc, datasets, order, offset,
        limit);
  }

  /** Only events of these statuses. */
  public EventQuery withStatuses(Set<Status> newStatuses) {
    return new EventQuery(
        sides,
        since,
        until,
        dating,
        types,
        quads,
        newStatuses,
        doc,
        datasets,
        order,
        offset,
        limit);
  }

  /** Only events of this document. */
  public EventQuery withDoc(@Nullable String newDoc) {
    return new EventQuery(
        sides, since, until, dating, types, quads, statuses, newDoc, datasets, order, offset,
        limit);
  }

  /** Only events of these data sets. */
  public EventQuery withDatasets(Set<String> newDatasets) {
    return new EventQuery(
        sides,
        since,
        until,
        dating,
        types,
        quads,
        statuses,
        doc,
        newDatasets,
        order,
        offset,
        limit);
  }

  /** In another order. */
  public EventQuery withOrder(Order newOrder) {
    return new EventQuery(
        sides, since, until, dating, types, quads, statuses, doc, datasets, newOrder, offset,
        limit);
  }

  /** Only so many events, after passing over the first ones. */
  public EventQuery withPage(long newOffset, long newLimit) {
    return new EventQuery(
        sides, since, until, dating, types, quads, statuses, doc, datasets, order, newOffset,
        newLimit);
  }

  /** Only so many events. */
  public EventQuery withLimit(long newLimit) {
    return withPage(offset, newLimit);
  }
}
