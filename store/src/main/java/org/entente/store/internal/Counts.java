package org.entente.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Interval;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.FacetCount;
import org.entente.store.PairCount;
import org.entente.store.PairYear;
import org.jspecify.annotations.Nullable;

/** Who has how much to do with whom. */
public final class Counts {
  private static final String DAY = Condition.day(Dating.EVENT_OR_PUBLISHED);

  private static final String SUMS =
      "sum(n) FILTER (WHERE quad LIKE '%cooperation') AS cooperation,"
          + " sum(n) FILTER (WHERE quad LIKE '%conflict') AS conflict";

  private final Database database;

  public Counts(Database database) {
    this.database = database;
  }

  /** The pairs with most asserted events since a day, or ever. */
  public List<PairCount> pairs(@Nullable LocalDate since, int limit) {
    String coded = acts(since == null ? "" : " AND " + DAY + " >= ?");
    String others = imported(ImportedMonths.source(EventQuery.all().withSince(since)));
    others += since == null ? "" : " AND day >= ?";
    String sql =
        "SELECT a, b, coalesce(cooperation, 0)::BIGINT, coalesce(conflict, 0)::BIGINT"
            + " FROM (SELECT a, b, "
            + SUMS
            + ", sum(n) AS total FROM ("
            + all(coded, others)
            + ") GROUP BY a, b) ORDER BY total DESC, a, b LIMIT "
            + limit;
    return database.list(
        since == null ? Select.of(sql) : Select.of(sql, since, since),
        row -> new PairCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }

  /**
   * The asserted events of these pairs by year, by pair and time; those without any day are left
   * out.
   */
  public List<PairYear> years(List<PairCount> pairs) {
    String others = imported(ImportedMonths.source(EventQuery.all()));
    String sql =
        "SELECT a, b, y, coalesce(cooperation, 0)::BIGINT, coalesce(conflict, 0)::BIGINT"
            + " FROM (SELECT a, b, year(day) AS y, "
            + SUMS
            + " FROM ("
            + all(acts(""), others)
            + ") WHERE day IS NOT NULL AND a || ' ' || b IN (SELECT unnest(string_split(?, ',')))"
            + " GROUP BY a, b, y) ORDER BY a, b, y";
    String wanted =
        pairs.stream().map(pair -> pair.a() + ' ' + pair.b()).collect(Collectors.joining(","));
    return database.list(
        Select.of(sql, wanted),
        row ->
            new PairYear(
                row.getString(1), row.getString(2), row.getInt(3), row.getLong(4), row.getLong(5)));
  }

  private static String all(String coded, String others) {
    return "SELECT quad, day, a, b, 1 AS n FROM (" + coded + ") UNION ALL " + others;
  }

  /** Events of others, all of which are asserted. */
  private static String imported(ImportedMonths.Source source) {
    return "SELECT quad, day, least(actor, recipient) AS a, greatest(actor, recipient) AS b, "
        + source.weight()
        + " AS n FROM "
        + source.table()
        + " WHERE actor <> recipient"
        + ImportedRow.WHOLE;
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
    ImportedMonths.Source others = ImportedMonths.source(EventQuery.all());
    String sql =
        "SELECT code, sum(n)::BIGINT AS total FROM (SELECT unnest(list_distinct(list_concat(actor,"
            + " recipient))) AS code, 1 AS n FROM events UNION ALL SELECT %s, %s FROM %s WHERE true"
                .formatted(ImportedRow.SIDES, others.weight(), others.table())
            + ImportedRow.WHOLE
            + ") GROUP BY code ORDER BY total DESC, code";
    return database.list(Select.of(sql), row -> new FacetCount(row.getString(1), row.getLong(2)));
  }

  /** From the first to the last day of any event. */
  public Optional<Interval> days() {
    String sql =
        "SELECT min(first), max(last) FROM (SELECT min(%1$s) AS first, max(%1$s) AS last FROM"
            + " events UNION ALL SELECT min(day), max(day) FROM imported WHERE true%2$s)";
    return database
        .list(
            Select.of(sql.formatted(DAY, ImportedRow.WHOLE)),
            row -> Optional.ofNullable(interval(Cells.day(row, 1), Cells.day(row, 2))))
        .get(0);
  }

  private static @Nullable Interval interval(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null ? null : new Interval(first, last);
  }
}
