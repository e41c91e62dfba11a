package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.Coding;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Side;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** An event of others as a row: scalar columns, so that counting millions takes no time. */
final class ImportedRow {
  /** Those that differ from row to row of a chunk; empty texts are stored as nulls. */
  static final String OWN =
      "key VARCHAR, day DATE, published DATE, actor VARCHAR, actor_raw VARCHAR,"
          + " actor_name VARCHAR, recipient VARCHAR, recipient_raw VARCHAR,"
          + " recipient_name VARCHAR, code VARCHAR, type VARCHAR, mode VARCHAR, contexts VARCHAR,"
          + " cameo VARCHAR, quad VARCHAR, score DOUBLE, intensity DOUBLE, mentions BIGINT,"
          + " place VARCHAR, url VARCHAR, text VARCHAR, rest VARCHAR";

  static final String COLUMNS =
      "dataset VARCHAR NOT NULL, layout VARCHAR NOT NULL, codebook VARCHAR NOT NULL,"
          + " mapping VARCHAR NOT NULL, batch INTEGER NOT NULL, year INTEGER NOT NULL, "
          + OWN;

  /** Names of {@link #OWN}. */
  static final String NAMES = OWN.replaceAll(" (VARCHAR|DATE|DOUBLE|BIGINT)", "");

  /** Rows that can be told as events: with two sides and a type. */
  static final String WHOLE =
      " AND type IS NOT NULL AND actor IS NOT NULL AND recipient IS NOT NULL";

  /** One row for each of the two sides, or for the one that is both. */
  static final String SIDES =
      "unnest(CASE WHEN actor = recipient THEN [actor] ELSE [actor, recipient] END)";

  /** The columns of {@link EventRow#FIELDS}, then seq. */
  static final String AS_EVENT =
      "dataset || ':' || key AS doc, 0 AS begin_at, length(coalesce(text, ''))::INTEGER AS end_at,"
          + " coalesce(text, '') AS sentence, [actor] AS actor, [recipient] AS recipient,"
          + " coalesce(actor_name, actor_raw, actor) AS actor_text,"
          + " coalesce(recipient_name, recipient_raw, recipient) AS recipient_text,"
          + " NULL::VARCHAR AS trigger_text, type, mode,"
          + " CASE WHEN contexts IS NULL THEN []::VARCHAR[]"
          + " ELSE string_split(contexts, ',') END AS contexts,"
          + " cameo, score, 'asserted' AS status, day AS date_start, day AS date_end,"
          + " day::VARCHAR AS date_text, published, NULL::VARCHAR AS speaker,"
          + " []::VARCHAR[] AS speaker_code, 1.0::DOUBLE AS confidence, 0 AS seq";

  /** As {@link org.entente.model.Event#id()} has it. */
  static final String ID =
      "substr(sha256(concat_ws(chr(31), dataset || ':' || key, '0',"
          + " length(coalesce(text, ''))::VARCHAR, actor, recipient, type, 'asserted')), 1, 16)";

  private ImportedRow() {}

  /** Adds the cells of a line that {@link Staged} reads. */
  static void append(ImportedEvent event, StringBuilder to) {
    StagedCells.add(event.key(), to);
    to.append('\t').append(event.day());
    to.append('\t').append(event.published() == null ? "" : event.published());
    side(event.actor(), to);
    side(event.recipient(), to);
    StagedCells.add(event.code(), to);
    coding(event.coding(), to);
    to.append('\t').append(event.intensity() == null ? "" : event.intensity());
    to.append('\t').append(event.mentions());
    StagedCells.add(event.place(), to);
    StagedCells.add(event.url(), to);
    StagedCells.add(event.text(), to);
    StagedCells.add(event.rest(), to);
  }

  private static void side(Side side, StringBuilder to) {
    StagedCells.add(side.code(), to);
    StagedCells.add(side.raw(), to);
    StagedCells.add(side.name(), to);
  }

  private static void coding(@Nullable Coding coding, StringBuilder to) {
    if (coding == null) {
      to.append("\t\t\t\t\t\t");
      return;
    }
    StagedCells.add(coding.type().name(), to);
    StagedCells.add(coding.mode() == null ? "" : coding.mode(), to);
    StagedCells.add(contexts(coding.contexts()), to);
    StagedCells.add(coding.cameo(), to);
    StagedCells.add(coding.type().quad().label(), to);
    to.append('\t').append(coding.score());
  }

  private static String contexts(Set<Context> contexts) {
    return switch (contexts.size()) {
      case 0 -> "";
      case 1 -> contexts.iterator().next().label();
      default -> contexts.stream().map(Context::label).sorted().collect(Collectors.joining(","));
    };
  }

  /** From a row with all columns under their names. */
  static ImportedEvent read(ResultSet row) throws SQLException {
    Codebook book = Codebook.valueOf(row.getString("codebook").toUpperCase(Locale.ROOT));
    double intensity = row.getDouble("intensity");
    Double scored = row.wasNull() ? null : Double.valueOf(intensity);
    return new ImportedEvent(
        row.getString("layout"),
        Cells.text(row, "key"),
        row.getObject("day", LocalDate.class),
        row.getObject("published", LocalDate.class),
        side("actor", row),
        side("recipient", row),
        book,
        Cells.text(row, "code"),
        coding(row),
        scored,
        row.getLong("mentions"),
        Cells.text(row, "place"),
        Cells.text(row, "url"),
        Cells.text(row, "text"),
        Cells.text(row, "rest"));
  }

  private static Side side(String which, ResultSet row) throws SQLException {
    return new Side(
        Cells.text(row, which), Cells.text(row, which + "_raw"), Cells.text(row, which + "_name"));
  }

  private static @Nullable Coding coding(ResultSet row) throws SQLException {
    String type = row.getString("type");
    if (type == null) {
      return null;
    }
    Set<Context> contexts = new HashSet<>();
    for (String label : Cells.text(row, "contexts").split(",", -1)) {
      if (!label.isEmpty()) {
        contexts.add(Context.valueOf(label.toUpperCase(Locale.ROOT)));
      }
    }
    return new Coding(
        EventType.valueOf(type),
        row.getString("mode"),
        contexts,
        Cells.text(row, "cameo"),
        row.getDouble("score"));
  }

  /** Version of the code tables, to be stored with each row. */
  static String mapping() {
    return EventCodes.VERSION;
  }
}
