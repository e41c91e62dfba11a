package org.entente.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Interval;
import org.entente.store.Dating;
import org.entente.store.FacetCount;
import org.entente.store.PairCount;
import org.entente.store.PairYear;
import org.jspecify.annotations.Nullable;

/** Who has how much to do with whom. */
public final class Counts {
  private static final String DAY = Condition.day(Dating.EVENT_OR_PUBLISHED);

  private static final String SUMS =
      "count(*) FILTER (WHERE quad LIKE '%cooperation'),"
          + " count(*) FILTER (WHERE quad LIKE '%conflict')";

  private final Database database;

  public Counts(Database database) {
    this.database = database;
  }

  /** The pairs with most asserted events since a day, or ever. */
  public List<PairCount> pairs(@Nullable LocalDate since, int limit) {
    String sql =
        "SELECT a, b, "
            + SUMS
            + " FROM ("
            + acts(since == null ? "" : " AND " + DAY + " >= ?")
            + ") GROUP BY a, b ORDER BY count(*) DESC, a, b LIMIT "
            + limit;
    return database.list(
        since == null ? Select.of(sql) : Select.of(sql, since),
        row -> new PairCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }

  /**
   * The asserted events of these pairs by year, by pair and time; those without any day are left
   * out.
   */
  public List<PairYear> years(List<PairCount> pairs) {
    String sql =
        "SELECT a, b, year(day) AS y, "
            + SUMS
            + " FROM ("
            + acts("")
            + ") WHERE day IS NOT NULL AND list_contains(string_split(?, ','), a || ' ' || b)"
            + " GROUP BY a, b, y ORDER BY a, b, y";
    String wanted =
        pairs.stream().map(pair -> pair.a() + ' ' + pair.b()).collect(Collectors.joining(","));
    return database.list(
        Select.of(sql, wanted),
        row ->
            new PairYear(
                row.getString(1), row.getString(2), row.getInt(3), row.getLong(4), row.getLong(5)));
  }

  /** Asserted events, once for each pair of their sides. */
  private static String acts(String condition) {
    return "SELECT DISTINCT doc, seq, quad, day, least(x, y) AS a, greatest(x, y) AS b FROM"
        + " (SELECT doc, seq, quad, day, unnest(actor) AS x, others FROM (SELECT *, "
        + DAY
        + " AS day, CASE WHEN len(recipient) = 0 THEN actor ELSE recipient END AS others"
        + " FROM events WHERE status = 'asserted'"
        + condition
        + ")), unnest(others) AS other(y) WHERE x <> y";
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
