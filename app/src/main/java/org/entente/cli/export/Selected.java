package org.entente.cli.export;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.exchange.RecordKind;
import org.entente.model.Coded;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Store;

/**
 * A choice of a store's records. Conditions choose among records of a kind only where they mean
 * something: types and classes choose events, a status events and limits, sides all but posts.
 *
 * @param store where they are
 * @param query what is asked of them
 * @param kinds the kinds that are wanted, all of them {@link #reachable}
 */
public record Selected(Store store, EventQuery query, Set<RecordKind> kinds) {
  public Selected {
    kinds = Set.copyOf(kinds);
  }

  /** The kinds among whose records a query can choose by all its conditions. */
  public static Set<RecordKind> reachable(EventQuery query) {
    Set<RecordKind> kinds = EnumSet.allOf(RecordKind.class);
    if (!query.types().isEmpty() || !query.quads().isEmpty()) {
      kinds.retainAll(EnumSet.of(RecordKind.EVENTS));
    }
    if (!query.statuses().isEmpty()) {
      kinds.retainAll(EnumSet.of(RecordKind.EVENTS, RecordKind.LIMITS));
    }
    if (query.sides() != null) {
      kinds.remove(RecordKind.POSTS);
    }
    if (!query.datasets().isEmpty() && !query.datasets().contains(EventQuery.CODED)) {
      // Data sets of others hold events alone.
      kinds.retainAll(EnumSet.of(RecordKind.EVENTS));
    }
    return kinds;
  }

  /**
   * The records of a kind, in an order that does not change: events by document, others by day.
   *
   * @return to be closed
   */
  Stream<? extends Coded> records(RecordKind kind) {
    return switch (kind) {
      case EVENTS -> store.events(query);
      case LIMITS ->
          store
              .limits(ClaimQuery.of(query))
              .filter(it -> query.statuses().isEmpty() || query.statuses().contains(it.status()))
              .filter(this::isOfDocument);
      case FIGURES -> store.figures(ClaimQuery.of(query)).filter(this::isOfDocument);
      case POSTS -> store.posts(query.since(), query.until()).filter(this::isOfDocument);
    };
  }

  private boolean isOfDocument(Coded record) {
    return query.doc() == null || record.passage().doc().equals(query.doc());
  }
}
