package org.entente.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.exchange.internal.Csv;
import org.entente.exchange.internal.Labels;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Events as CSV after RFC 4180: one event a row, lists joined with {@code +}, nothing for what is
 * unknown. The columns are the fields of the JSON form, with the date spread over three.
 */
public final class RecordCsv {
  private static final List<String> COLUMNS =
      List.of(
          ("doc,begin,end,sentence,actor,recipient,actor_text,recipient_text,trigger,event,mode,"
                  + "context,cameo,quad,score,status,date_start,date_end,date_text,published,"
                  + "speaker,speaker_code,confidence,id")
              .split(",", -1));

  private RecordCsv() {}

  /** The names of the columns, in their order. */
  public static List<String> columns() {
    return COLUMNS;
  }

  /** Writes the row of names. */
  public static void writeHeader(Appendable out) throws IOException {
    Csv.row(COLUMNS, out);
  }

  /** Writes one event as one row, which may span lines where a text does. */
  public static void write(Event event, Appendable out) throws IOException {
    Csv.row(cells(event), out);
  }

  private static List<@Nullable String> cells(Event event) {
    EventDate date = event.date();
    return Arrays.asList(
        event.passage().doc(),
        Integer.toString(event.passage().begin()),
        Integer.toString(event.passage().end()),
        event.passage().sentence(),
        joined(event.actor()),
        joined(event.recipient()),
        event.actorText(),
        event.recipientText(),
        event.trigger(),
        event.type().name(),
        event.mode(),
        joined(Labels.sorted(event.contexts())),
        event.cameo(),
        event.type().quad().label(),
        Double.toString(event.score()),
        event.status().label(),
        date == null ? null : date.interval().start().toString(),
        date == null ? null : date.interval().end().toString(),
        date == null ? null : date.text(),
        event.published() == null ? null : event.published().toString(),
        event.speaker(),
        joined(event.speakerCode()),
        Double.toString(event.confidence()),
        event.id());
  }

  private static String joined(List<String> values) {
    return values.stream().collect(Collectors.joining("+"));
  }
}
