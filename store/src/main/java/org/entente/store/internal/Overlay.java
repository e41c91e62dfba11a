package org.entente.store.internal;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.model.Event;
import org.entente.store.HumanValue;

/**
 * People's values over the model's: a database in memory, beside the store's, whose view {@code
 * events} has the one in place of the other. Whoever asks for {@code events} along {@link #PATH}
 * gets both in one; the file itself stays as it is.
 */
final class Overlay {
  /** Where tables are looked for: first here, then in the store. */
  static final String PATH = "SET search_path = 'people.main,events.main'";

  /** What the model coded, whatever people say. */
  static final String MACHINE = "events.main.events";

  /** All events, also those that people rejected. */
  static final String ALL = "people.main.reviewed_events";

  /** {@code id} and {@code review} of the events on which people decided. */
  static final String REVIEWS = "people.main.reviews";

  private static final int AFTER_ALL = 1 << 24;

  private static final List<String> TABLES =
      List.of(
          "ATTACH IF NOT EXISTS ':memory:' AS people (READ_WRITE)",
          "CREATE TABLE IF NOT EXISTS people.main.replaced (id VARCHAR)",
          "CREATE TABLE IF NOT EXISTS " + REVIEWS + " (id VARCHAR, review VARCHAR)",
          "CREATE TABLE IF NOT EXISTS people.main.corrected AS SELECT * FROM "
              + MACHINE
              + " LIMIT 0",
          "CREATE TABLE IF NOT EXISTS people.main.rejected AS SELECT * FROM "
              + MACHINE
              + " LIMIT 0",
          "CREATE OR REPLACE VIEW people.main.events AS SELECT * FROM "
              + MACHINE
              + " WHERE id NOT IN (SELECT id FROM people.main.replaced)"
              + " UNION ALL SELECT * FROM people.main.corrected",
          "CREATE OR REPLACE VIEW "
              + ALL
              + " AS SELECT * FROM people.main.events"
              + " UNION ALL SELECT * FROM people.main.rejected");

  private Overlay() {}

  /** In SQL, all events with what people made of them, in the column {@code review}. */
  static String reviewed(boolean overlaid) {
    return overlaid
        ? "(SELECT * EXCLUDE (reviewed_id, made_of_it), coalesce(made_of_it, 'unreviewed') AS review"
            + " FROM "
            + ALL
            + " LEFT JOIN (SELECT id AS reviewed_id, any_value(review) AS made_of_it FROM "
            + REVIEWS
            + " GROUP BY id) ON reviewed_id = id)"
        : "(SELECT *, 'unreviewed' AS review FROM events)";
  }

  /** Makes the view, with these values in place of all that were there. */
  static void fill(DuckDBConnection connection, List<HumanValue> values) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : TABLES) {
        statement.execute(sql);
      }
      statement.execute("BEGIN TRANSACTION");
      for (String table : List.of("replaced", "reviews", "corrected", "rejected")) {
        statement.execute("DELETE FROM people.main." + table);
      }
      texts(connection, values);
      rows(connection, "corrected", values.stream().filter(each -> !each.gone()).toList());
      rows(connection, "rejected", values.stream().filter(HumanValue::gone).toList());
      statement.execute("COMMIT");
    }
  }

  private static void texts(DuckDBConnection connection, List<HumanValue> values)
      throws SQLException {
    try (DuckDBAppender replaced = connection.createAppender("people", "main", "replaced");
        DuckDBAppender reviews = connection.createAppender("people", "main", "reviews")) {
      for (HumanValue each : values) {
        Event machine = each.machine();
        if (machine != null) {
          replaced.beginRow();
          replaced.append(machine.id());
          replaced.endRow();
        }
        reviews.beginRow();
        reviews.append(each.value().id());
        reviews.append(each.review());
        reviews.endRow();
      }
    }
  }

  private static void rows(DuckDBConnection connection, String table, List<HumanValue> values)
      throws SQLException {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    try (AppendedRows rows = new AppendedRows(connection.createAppender("people", "main", table))) {
      int seq = AFTER_ALL;
      for (HumanValue each : values) {
        Event event = each.value();
        int year = DocumentRow.year(event.published());
        EventRow.append(event, new Origin(event.passage().doc(), seq++, year, now), rows);
      }
    }
  }
}
