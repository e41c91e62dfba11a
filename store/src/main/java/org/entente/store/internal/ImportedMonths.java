package org.entente.store.internal;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBConnection;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.SeriesQuery;

/**
 * The events of others, counted by month, sides, type and score: a tenth of their rows or fewer,
 * from which months, quarters and years of all pairs are added up. Its columns are called as those
 * of {@code imported}, with {@code day} the first of the month and {@code n} the number of events.
 */
final class ImportedMonths {
  static final String COLUMNS =
      "dataset VARCHAR NOT NULL, actor VARCHAR NOT NULL, recipient VARCHAR NOT NULL,"
          + " day DATE NOT NULL, type VARCHAR NOT NULL, quad VARCHAR NOT NULL,"
          + " score DOUBLE NOT NULL, n BIGINT NOT NULL";

  private static final Source MONTHS = new Source("imported_months", "n");
  private static final Source EVENTS = new Source("imported", "1");

  private ImportedMonths() {}

  /** A table to count in, and what each of its rows counts. */
  record Source(String table, String weight) {}

  /** The smallest table that can answer. */
  static Source source(SeriesQuery query) {
    return query.by().compareTo(Granularity.MONTH) >= 0 ? source(query.events()) : EVENTS;
  }

  /** The smallest table in which these events can be counted, however many months they lie in. */
  static Source source(EventQuery query) {
    return query.doc() == null && beginsMonth(query) && endsMonth(query) ? MONTHS : EVENTS;
  }

  private static boolean beginsMonth(EventQuery query) {
    LocalDate since = query.since();
    return since == null || since.getDayOfMonth() == 1;
  }

  private static boolean endsMonth(EventQuery query) {
    LocalDate until = query.until();
    return until == null || until.plusDays(1).getDayOfMonth() == 1;
  }

  /** Counts the batches after this one. */
  static void add(int batch, DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO imported_months SELECT dataset, actor, recipient,"
              + " date_trunc('month', day)::DATE AS start, type, quad, score, count(*)"
              + " FROM imported WHERE batch > "
              + batch
              + ImportedRow.WHOLE
              + " GROUP BY dataset, actor, recipient, start, type, quad, score");
    }
  }
}
