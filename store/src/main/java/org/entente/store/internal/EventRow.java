package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Passage;
import org.entente.model.Status;

/** An event as a row. */
final class EventRow {
  static final String COLUMNS =
      Origin.COLUMNS
          + ", id VARCHAR NOT NULL, begin_at INTEGER NOT NULL, end_at INTEGER NOT NULL,"
          + " sentence VARCHAR NOT NULL, actor VARCHAR[] NOT NULL, recipient VARCHAR[] NOT NULL,"
          + " actor_text VARCHAR NOT NULL, recipient_text VARCHAR NOT NULL, trigger_text VARCHAR,"
          + " type VARCHAR NOT NULL, mode VARCHAR, contexts VARCHAR[] NOT NULL,"
          + " cameo VARCHAR NOT NULL, quad VARCHAR NOT NULL, score DOUBLE NOT NULL,"
          + " status VARCHAR NOT NULL, date_start DATE, date_end DATE, date_text VARCHAR,"
          + " published DATE, speaker VARCHAR, speaker_code VARCHAR[] NOT NULL,"
          + " confidence DOUBLE NOT NULL";

  static final String FIELDS =
      "doc, begin_at, end_at, sentence, actor, recipient, actor_text, recipient_text,"
          + " trigger_text, type, mode, contexts, cameo, score, status, date_start, date_end,"
          + " date_text, published, speaker, speaker_code, confidence";

  static final String SELECT = "SELECT " + FIELDS + " FROM events";

  private EventRow() {}

  static void append(Event event, Origin origin, RowSink row) throws SQLException {
    row.beginRow();
    origin.append(row);
    row.append(event.id());
    appendWho(event, row);
    appendWhat(event, row);
    Cells.date(event.date(), row);
    Cells.day(event.published(), row);
    Cells.text(event.speaker(), row);
    row.append(event.speakerCode());
    row.append(event.confidence());
    row.endRow();
  }

  static Event read(ResultSet row) throws SQLException {
    return new Event(
        new Passage(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)),
        Cells.texts(row, 5),
        Cells.texts(row, 6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        EventType.valueOf(row.getString(10)),
        row.getString(11),
        contexts(Cells.texts(row, 12)),
        row.getString(13),
        row.getDouble(14),
        Status.valueOf(upper(row.getString(15))),
        Cells.date(row, 16),
        Cells.day(row, 19),
        row.getString(20),
        Cells.texts(row, 21),
        row.getDouble(22));
  }

  private static void appendWho(Event event, RowSink row) throws SQLException {
    Cells.passage(event.passage(), row);
    row.append(event.actor());
    row.append(event.recipient());
    row.append(event.actorText());
    row.append(event.recipientText());
  }

  private static void appendWhat(Event event, RowSink row) throws SQLException {
    Cells.text(event.trigger(), row);
    row.append(event.type().name());
    Cells.text(event.mode(), row);
    row.append(labels(event.contexts()));
    row.append(event.cameo());
    row.append(event.type().quad().label());
    row.append(event.score());
    row.append(event.status().label());
  }

  private static List<String> labels(Set<Context> contexts) {
    return contexts.isEmpty() ? List.of() : contexts.stream().map(Context::label).sorted().toList();
  }

  private static Set<Context> contexts(List<String> labels) {
    return labels.stream()
        .map(label -> Context.valueOf(upper(label)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String upper(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
