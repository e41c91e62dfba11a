package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.store.EventQuery;
import org.entente.store.PairPeriod;
import org.entente.store.SeriesQuery;

/** Counts and sums of all pairs at once. */
public final class Pairs {
  private final Database database;

  public Pairs(Database database) {
    this.database = database;
  }

  /** One row for each pair and period with events, by pair and time. */
  public Stream<PairPeriod> series(SeriesQuery query) {
    List<String> acts = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    String period = "date_trunc('" + query.by().label() + "', ";
    if (Condition.wantsCoded(query.events())) {
      acts.add(sums(coded(query.events(), period, parameters)));
    }
    if (Condition.wantsImported(query.events())) {
      acts.add(sums(imported(query, period, parameters)));
    }
    if (acts.isEmpty()) {
      return Stream.empty();
    }
    String sql =
        "SELECT a, b, start, sum(n1)::BIGINT, sum(n2)::BIGINT, sum(s1)::DOUBLE, sum(s2)::DOUBLE"
            + " FROM ("
            + String.join(" UNION ALL ", acts)
            + ") GROUP BY a, b, start ORDER BY a, b, start";
    return database.stream(new Select(sql, parameters), Pairs::read);
  }

  private static String sums(String acts) {
    return "SELECT a, b, start, coalesce(sum(n) FILTER (WHERE good), 0) AS n1,"
        + " coalesce(sum(n) FILTER (WHERE NOT good), 0) AS n2,"
        + " coalesce(sum(score) FILTER (WHERE good), 0) AS s1,"
        + " coalesce(sum(score) FILTER (WHERE NOT good), 0) AS s2 FROM ("
        + acts
        + ") GROUP BY a, b, start";
  }

  /** Reciprocal acts are acts of each two parties. */
  private static String coded(EventQuery query, String period, List<Object> parameters) {
    Condition condition = Condition.of(query, false);
    parameters.addAll(condition.parameters());
    String day = Condition.day(query.dating());
    return "SELECT least(a, b) AS a, greatest(a, b) AS b, start, 1 AS n, score, good FROM"
        + " (SELECT a, unnest(others) AS b, together, start, score, good FROM (SELECT unnest(actor)"
        + " AS a, CASE WHEN len(recipient) = 0 THEN actor ELSE recipient END AS others,"
        + " len(recipient) = 0 AS together, "
        + period
        + day
        + ")::DATE AS start, score::DECIMAL(18, 6) AS score, quad LIKE '%cooperation' AS good"
        + " FROM events"
        + condition.sql()
        + " AND "
        + day
        + " IS NOT NULL)) WHERE CASE WHEN together THEN a < b ELSE a <> b END";
  }

  private static String imported(SeriesQuery query, String period, List<Object> parameters) {
    Condition condition = Condition.imported(query.events());
    ImportedMonths.Source source = ImportedMonths.source(query);
    parameters.addAll(condition.parameters());
    return "SELECT least(actor, recipient) AS a, greatest(actor, recipient) AS b, "
        + period
        + "day)::DATE AS start, %1$s AS n, score::DECIMAL(18, 6) * %1$s AS score,"
            .formatted(source.weight())
        + " score > 0 AS good FROM "
        + source.table()
        + condition.sql()
        + " AND actor <> recipient";
  }

  private static PairPeriod read(ResultSet row) throws SQLException {
    return new PairPeriod(
        row.getString(1),
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getLong(4),
        row.getLong(5),
        row.getDouble(6),
        row.getDouble(7));
  }
}
