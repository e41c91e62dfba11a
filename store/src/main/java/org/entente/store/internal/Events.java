package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.model.Report;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Order;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Summary;
import org.jspecify.annotations.Nullable;

/** Events as they are asked for, one by one or counted. */
public final class Events {
  private static final String OUTLETS =
      " FROM events LEFT JOIN (SELECT id AS document, outlet FROM documents) ON document = doc";

  private static final int SERIES_KEPT = 512;

  private final Database database;
  private final Kept<SeriesQuery, Series> kept;
  private final Kept<String, Boolean> imports;

  public Events(Database database) {
    this.database = database;
    this.kept = new Kept<>(database, SERIES_KEPT);
    this.imports = new Kept<>(database, 1);
  }

  /** The events that fit. */
  public Stream<Event> find(EventQuery query) {
    return database.stream(select(query), EventRow::read);
  }

  /** The events that fit, with the outlets of their documents. */
  public Stream<Report> reports(EventQuery query) {
    return database.stream(
        select(query), row -> new Report(EventRow.read(row), row.getString("outlet")));
  }

  private Select select(EventQuery query) {
    List<String> tables = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    if (Condition.wantsCoded(query)) {
      Condition condition = Condition.of(query, false);
      tables.add("SELECT " + EventRow.FIELDS + ", seq, outlet" + OUTLETS + condition.sql());
      parameters.addAll(condition.parameters());
    }
    if (asksImported(query)) {
      Condition condition = Condition.imported(query);
      tables.add(
          "SELECT "
              + ImportedRow.AS_EVENT
              + ", NULL::VARCHAR AS outlet FROM imported"
              + condition.sql());
      parameters.addAll(condition.parameters());
    }
    if (tables.isEmpty()) {
      tables.add("SELECT " + EventRow.FIELDS + ", seq, '' AS outlet FROM events WHERE false");
    }
    String first =
        query.order() == Order.DAY ? Condition.day(query.dating()) + " NULLS LAST, " : "";
    String sql =
        "SELECT " + EventRow.FIELDS + ", outlet FROM (" + String.join(" UNION ALL ", tables);
    sql += ") ORDER BY " + first + "doc, seq";
    if (query.limit() != Long.MAX_VALUE) {
      sql += " LIMIT " + query.limit();
    }
    if (query.offset() > 0) {
      sql += " OFFSET " + query.offset();
    }
    return new Select(sql, parameters);
  }

  /** Whether events of others may fit; most stores have none. */
  private boolean asksImported(EventQuery query) {
    return Condition.wantsImported(query) && imports.get("any", this::hasImported);
  }

  private boolean hasImported() {
    return !database
        .list(Select.of("SELECT 1 FROM imported LIMIT 1"), row -> row.getInt(1))
        .isEmpty();
  }

  /** The event of this id, or null; the first, should a document have two alike. */
  public @Nullable Event find(String id) {
    List<Event> found =
        database.list(
            Select.of(EventRow.SELECT + " WHERE id = ? ORDER BY doc, seq LIMIT 1", id),
            EventRow::read);
    return found.isEmpty() ? imported(id) : found.get(0);
  }

  private @Nullable Event imported(String id) {
    String sql =
        "SELECT "
            + ImportedRow.AS_EVENT
            + " FROM imported WHERE true"
            + ImportedRow.WHOLE
            + " AND "
            + ImportedRow.ID
            + " = ? LIMIT 1";
    List<Event> found = database.list(Select.of(sql, id), EventRow::read);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The events that fit, counted. */
  public Series series(SeriesQuery query) {
    return kept.get(query, () -> counted(query));
  }

  private Series counted(SeriesQuery query) {
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

  /** The numbers of events that fit, by data set. */
  public Map<String, Long> datasets(EventQuery query) {
    Map<String, Long> datasets = new TreeMap<>();
    if (Condition.wantsCoded(query)) {
      Condition condition = Condition.of(query, false);
      String sql = "SELECT '" + EventQuery.CODED + "', count(*) FROM events" + condition.sql();
      count(new Select(sql, condition.parameters()), datasets);
    }
    if (asksImported(query)) {
      Condition condition = Condition.imported(query);
      ImportedMonths.Source source = ImportedMonths.source(query);
      String sql =
          "SELECT dataset, sum(%s)::BIGINT FROM %s".formatted(source.weight(), source.table())
              + condition.sql()
              + " GROUP BY dataset";
      count(new Select(sql, condition.parameters()), datasets);
    }
    datasets.values().removeIf(count -> count == 0);
    return datasets;
  }

  private void count(Select select, Map<String, Long> into) {
    database
        .list(select, row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(each -> into.put(each.getKey(), each.getValue()));
  }

  /** How much of everything there is. */
  public Summary summary() {
    String sql =
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM posts),"
            + " (SELECT count(*) FROM events), (SELECT count(*) FROM limits),"
            + " (SELECT count(*) FROM figures), (SELECT count(*) FROM refused),"
            + " (SELECT count(*) FROM imported), (SELECT count(*) FROM mentions)";
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
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8)))
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

  private Select select(SeriesQuery query) {
    List<String> counts = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    if (Condition.wantsCoded(query.events())) {
      Condition condition = Condition.of(query.events(), true);
      String day = Condition.day(query.events().dating());
      counts.add(
          counted(query.by(), day, "1", "count(*) FILTER (WHERE date_start IS NULL)")
              + " FROM events"
              + condition.sql()
              + " GROUP BY start");
      parameters.addAll(condition.parameters());
    }
    if (asksImported(query.events())) {
      Condition condition = Condition.imported(query.events());
      ImportedMonths.Source source = ImportedMonths.source(query);
      counts.add(
          counted(query.by(), "day", source.weight(), "0::BIGINT")
              + " FROM "
              + source.table()
              + condition.sql()
              + " GROUP BY start");
      parameters.addAll(condition.parameters());
    }
    if (counts.isEmpty()) {
      counts.add(
          counted(query.by(), "day", "1", "0::BIGINT") + " FROM imported WHERE false GROUP BY 1");
    }
    String sql =
        "SELECT start, sum(n0)::BIGINT, sum(n1)::BIGINT, sum(n2)::BIGINT, sum(n3)::BIGINT,"
            + " sum(cooperation)::DOUBLE, sum(conflict)::DOUBLE, sum(unplaced)::BIGINT FROM ("
            + String.join(" UNION ALL ", counts)
            + ") GROUP BY start ORDER BY start";
    return new Select(sql, parameters);
  }

  /** Counts and sums of a period's rows, each of which stands for {@code weight} events. */
  private static String counted(Granularity by, String day, String weight, String unplaced) {
    StringBuilder sql = new StringBuilder("SELECT date_trunc('");
    sql.append(by.label()).append("', ").append(day).append(")::DATE AS start");
    for (Quad quad : Quad.values()) {
      sql.append(", coalesce(sum(").append(weight).append(") FILTER (WHERE quad = '");
      sql.append(quad.label()).append("'), 0) AS n").append(quad.ordinal());
    }
    // Decimals add up to the same sum in any order.
    String score =
        ", coalesce(sum(score::DECIMAL(18, 6) * %s) FILTER (WHERE quad LIKE '%% ".formatted(weight);
    sql.append(score).append("cooperation'), 0) AS cooperation");
    sql.append(score).append("conflict'), 0) AS conflict");
    return sql.append(", ").append(unplaced).append(" AS unplaced").toString();
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
