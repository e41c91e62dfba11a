package org.entente.exchange;

import java.io.IOException;
import java.util.List;
import org.entente.model.Event;

/**
 * Events as CSV after RFC 4180: one event a row, lists joined with {@code +}, nothing for what is
 * unknown. The columns are the fields of the JSON form, with the date spread over three.
 */
public final class RecordCsv {
  private RecordCsv() {}

  /** The names of the columns, in their order. */
  public static List<String> columns() {
    return TableCsv.names(RecordKind.EVENTS.columns());
  }

  /** Writes the row of names. */
  public static void writeHeader(Appendable out) throws IOException {
    TableCsv.writeHeader(RecordKind.EVENTS.columns(), out);
  }

  /** Writes one event as one row, which may span lines where a text does. */
  public static void write(Event event, Appendable out) throws IOException {
    TableCsv.writeRow(RecordKind.EVENTS.columns(), RecordKind.EVENTS.row(event), out);
  }
}
