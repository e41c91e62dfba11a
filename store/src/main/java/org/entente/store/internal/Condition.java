package org.entente.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.ClaimQuery;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.jspecify.annotations.Nullable;

/** What a query asks of each row, in SQL. */
final class Condition {
  private final StringBuilder sql = new StringBuilder(" WHERE true");
  private final List<Object> parameters = new ArrayList<>();

  private Condition() {}

  /**
   * The condition that {@code query} sets.
   *
   * @param keepUndated whether events without a day pass the bounds on days
   */
  static Condition of(EventQuery query, boolean keepUndated) {
    Condition condition = new Condition();
    if (query.sides() != null) {
      condition.sides(query.sides());
    }
    String undated = keepUndated ? " OR " + day(query.dating()) + " IS NULL" : "";
    condition.bounds(query.since(), query.until(), day(query.dating()), undated);
    condition.among("type", query.types().stream().map(EventType::name).sorted().toList());
    condition.among("quad", query.quads().stream().map(Quad::label).sorted().toList());
    condition.among("status", query.statuses().stream().map(Status::label).sorted().toList());
    if (query.doc() != null) {
      condition.and("doc = ?", query.doc());
    }
    return condition;
  }

  /** The condition that {@code query} sets on the events of others. */
  static Condition imported(EventQuery query) {
    Condition condition = new Condition();
    condition.sql.append(ImportedRow.WHOLE);
    if (query.sides() != null) {
      condition.columns(query.sides());
    }
    condition.bounds(query.since(), query.until(), "day", "");
    condition.among("type", query.types().stream().map(EventType::name).sorted().toList());
    condition.among("quad", query.quads().stream().map(Quad::label).sorted().toList());
    condition.among("dataset", query.datasets().stream().sorted().toList());
    String doc = query.doc();
    if (doc != null) {
      int mark = doc.indexOf(':');
      condition.and("dataset = ?", doc.substring(0, Math.max(0, mark)));
      condition.and("key = ?", doc.substring(mark + 1));
    }
    return condition;
  }

  /** Whether the query asks for coded events. */
  static boolean wantsCoded(EventQuery query) {
    return query.datasets().isEmpty() || query.datasets().contains(EventQuery.CODED);
  }

  /** Whether the query asks for events of others, all of which are asserted. */
  static boolean wantsImported(EventQuery query) {
    boolean asserted = query.statuses().isEmpty() || query.statuses().contains(Status.ASSERTED);
    return asserted && !query.datasets().equals(Set.of(EventQuery.CODED));
  }

  /** The condition that {@code query} sets on figures and limits. */
  static Condition of(ClaimQuery query) {
    Condition condition = new Condition();
    Sides sides = query.sides();
    if (sides != null) {
      condition.and("list_contains(pair, ?)", sides.a());
      if (sides.b() != null) {
        condition.and("list_contains(pair, ?)", sides.b());
      }
    }
    condition.bounds(query.since(), query.until(), day(query.dating()), "");
    return condition;
  }

  /** The day on which an event counts. */
  static String day(Dating dating) {
    return dating == Dating.EVENT ? "date_start" : "coalesce(date_start, published)";
  }

  String sql() {
    return sql.toString();
  }

  List<Object> parameters() {
    return parameters;
  }

  private void sides(Sides sides) {
    String a = sides.a();
    String b = sides.b();
    if (b == null) {
      String reciprocal = "list_contains(actor, ?)";
      and(
          sides.directed() ? reciprocal : "(" + reciprocal + " OR list_contains(recipient, ?))",
          sides.directed() ? new Object[] {a} : new Object[] {a, a});
      return;
    }
    String towards = "(list_contains(actor, ?) AND list_contains(recipient, ?))";
    String together =
        "(len(recipient) = 0 AND list_contains(actor, ?) AND list_contains(actor, ?))";
    if (sides.directed()) {
      and("(" + towards + " OR " + together + ")", a, b, a, b);
    } else {
      and("(" + towards + " OR " + towards + " OR " + together + ")", a, b, b, a, a, b);
    }
  }

  /** Sides where each is a code in a column of its own. */
  private void columns(Sides sides) {
    String a = sides.a();
    String b = sides.b();
    if (b == null) {
      if (sides.directed()) {
        and("actor = ?", a);
      } else {
        and("(actor = ? OR recipient = ?)", a, a);
      }
      return;
    }
    if (sides.directed() || a.equals(b)) {
      and("actor = ? AND recipient = ?", a, b);
    } else {
      // Twice as fast as two pairs of comparisons.
      and("actor IN (?, ?) AND recipient IN (?, ?) AND actor <> recipient", a, b, a, b);
    }
  }

  private void bounds(
      @Nullable LocalDate since, @Nullable LocalDate until, String day, String undated) {
    bound("(" + day + " >= ?" + undated + ")", since);
    bound("(" + day + " <= ?" + undated + ")", until);
  }

  private void bound(String term, @Nullable LocalDate day) {
    if (day != null) {
      and(term, day);
    }
  }

  private void among(String column, Collection<String> labels) {
    if (!labels.isEmpty()) {
      String marks = "?, ".repeat(labels.size() - 1) + "?";
      and(column + " IN (" + marks + ")", labels.toArray());
    }
  }

  private void and(String term, Object... values) {
    sql.append(" AND ").append(term);
    parameters.addAll(List.of(values));
  }
}
