package org.entente.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Interval;
import org.entente.store.Dating;
import org.entente.store.FacetCount;
import org.entente.store.PairCount;
import org.jspecify.annotations.Nullable;

/** Who has how much to do with whom. */
public final class Counts {
  private static final String DAY = Condition.day(Dating.EVENT_OR_PUBLISHED);

  private final Database database;

  public Counts(Database database) {
    this.database = database;
  }

  /** The pairs with most asserted events since a day, or ever. */
  public List<PairCount> pairs(@Nullable LocalDate since, int limit) {
    String sql =
        "SELECT a, b, count(*) FILTER (WHERE quad LIKE '%cooperation'),"
            + " count(*) FILTER (WHERE quad LIKE '%conflict') FROM (SELECT DISTINCT doc, seq, quad,"
            + " least(x, y) AS a, greatest(x, y) AS b FROM (SELECT doc, seq, quad,"
            + " unnest(actor) AS x, others FROM (SELECT *,"
            + " CASE WHEN len(recipient) = 0 THEN actor ELSE recipient END AS others FROM events"
            + " WHERE status = 'asserted'"
            + (since == null ? "" : " AND " + DAY + " >= ?")
            + ")), unnest(others) AS other(y) WHERE x <> y)"
            + " GROUP BY a, b ORDER BY count(*) DESC, a, b LIMIT "
            + limit;
    return database.list(
        since == null ? Select.of(sql) : Select.of(sql, since),
        row -> new PairCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }

  /** Everyone who acts or is acted upon, the busiest first. */
  public List<FacetCount> actors() {
    return database.list(
        Select.of(
            "SELECT code, count(*) AS n FROM (SELECT unnest(list_distinct(list_concat(actor,"
                + " recipient))) AS code FROM events) GROUP BY code ORDER BY n DESC, code"),
        row -> new FacetCount(row.getString(1), row.getLong(2)));
  }

  /** From the first to the last day of any event. */
  public Optional<Interval> days() {
    return database
        .list(
            Select.of("SELECT min(" + DAY + "), max(" + DAY + ") FROM events"),
            row -> Optional.ofNullable(interval(Cells.day(row, 1), Cells.day(row, 2))))
        .get(0);
  }

  private static @Nullable Interval interval(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null ? null : new Interval(first, last);
  }
}
