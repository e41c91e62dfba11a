package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.model.Report;
import org.entente.store.EventQuery;
import org.entente.store.Order;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Summary;
import org.jspecify.annotations.Nullable;

/** Events as they are asked for, one by one or counted. */
public final class Events {
  private final Database database;

  public Events(Database database) {
    this.database = database;
  }

  /** The events that fit. */
  public Stream<Event> find(EventQuery query) {
    return database.stream(select(EventRow.SELECT, query), EventRow::read);
  }

  /** The events that fit, with the outlets of their documents. */
  public Stream<Report> reports(EventQuery query) {
    String sql =
        "SELECT "
            + EventRow.FIELDS
            + ", outlet FROM events LEFT JOIN (SELECT id AS document, outlet FROM documents)"
            + " ON document = doc";
    return database.stream(
        select(sql, query), row -> new Report(EventRow.read(row), row.getString("outlet")));
  }

  private static Select select(String rows, EventQuery query) {
    Condition condition = Condition.of(query, false);
    String first =
        query.order() == Order.DAY ? Condition.day(query.dating()) + " NULLS LAST, " : "";
    String sql = rows + condition.sql() + " ORDER BY " + first + "doc, seq";
    if (query.limit() != Long.MAX_VALUE) {
      sql += " LIMIT " + query.limit();
    }
    if (query.offset() > 0) {
      sql += " OFFSET " + query.offset();
    }
    return new Select(sql, condition.parameters());
  }

  /** The event of this id, or null; the first, should a document have two alike. */
  public @Nullable Event find(String id) {
    List<Event> found =
        database.list(
            Select.of(EventRow.SELECT + " WHERE id = ? ORDER BY doc, seq LIMIT 1", id),
            EventRow::read);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The events that fit, counted. */
  public Series series(SeriesQuery query) {
    List<Series.Period> periods = new ArrayList<>();
    long undated = 0;
    long byPublication = 0;
    for (Row row : database.list(select(query), Events::row)) {
      if (row.start() == null) {
        undated += row.unplaced();
      } else {
        periods.add(
            new Series.Period(row.start(), row.counts(), row.cooperation(), row.conflict()));
        byPublication += row.unplaced();
      }
    }
    return new Series(query.by(), periods, undated, byPublication);
  }

  /** How much of everything there is. */
  public Summary summary() {
    String sql =
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM posts),"
            + " (SELECT count(*) FROM events), (SELECT count(*) FROM limits),"
            + " (SELECT count(*) FROM figures), (SELECT count(*) FROM refused)";
    return database
        .list(
            Select.of(sql),
            row ->
                new Summary(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6)))
        .get(0);
  }

  /**
   * One period, or with no start the events without a day; unplaced: without a day of their own.
   */
  private record Row(
      @Nullable LocalDate start,
      Map<Quad, Long> counts,
      double cooperation,
      double conflict,
      long unplaced) {}

  private static Select select(SeriesQuery query) {
    StringBuilder sql = new StringBuilder("SELECT date_trunc('");
    sql.append(query.by().label()).append("', ").append(Condition.day(query.events().dating()));
    sql.append(")::DATE AS start");
    for (Quad quad : Quad.values()) {
      sql.append(", count(*) FILTER (WHERE quad = '").append(quad.label()).append("')");
    }
    // Decimals add up to the same sum in any order.
    String score = ", coalesce(sum(score::DECIMAL(18, 6)) FILTER (WHERE quad LIKE '% ";
    sql.append(score).append("cooperation'), 0)::DOUBLE");
    sql.append(score).append("conflict'), 0)::DOUBLE");
    Condition condition = Condition.of(query.events(), true);
    sql.append(", count(*) FILTER (WHERE date_start IS NULL) FROM events").append(condition.sql());
    sql.append(" GROUP BY start ORDER BY start");
    return new Select(sql.toString(), condition.parameters());
  }

  private static Row row(ResultSet row) throws SQLException {
    Map<Quad, Long> counts = new EnumMap<>(Quad.class);
    int column = 1;
    for (Quad quad : Quad.values()) {
      counts.put(quad, row.getLong(++column));
    }
    return new Row(
        Cells.day(row, 1),
        counts,
        row.getDouble(column + 1),
        row.getDouble(column + 2),
        row.getLong(column + 3));
  }
}
