package org.entente.web.api;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.exchange.RecordCsv;
import org.entente.exchange.RecordJson;
import org.entente.exchange.Table;
import org.entente.exchange.TableCsv;
import org.entente.exchange.TableJson;
import org.entente.store.DocumentHit;
import org.entente.store.DocumentSearch;
import org.entente.store.EventHit;
import org.entente.store.EventSearch;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * All that a search shows, on every page of it, as a file that is written while it is read from the
 * disk.
 */
public final class Export {
  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("id", Table.Type.TEXT),
          new Table.Column("title", Table.Type.TEXT),
          new Table.Column("outlet", Table.Type.TEXT),
          new Table.Column("published", Table.Type.DAY),
          new Table.Column("events", Table.Type.INTEGER),
          new Table.Column("length", Table.Type.INTEGER));

  private final Format format;
  private final Of of;
  private final EventSearch events;
  private final DocumentSearch documents;

  /** The forms of a file. */
  public enum Format {
    CSV("text/csv; charset=utf-8"),
    JSONL("application/jsonl; charset=utf-8");

    private final String type;

    Format(String type) {
      this.type = type;
    }

    /** Its media type. */
    public String type() {
      return type;
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the parameters ask for. */
  public Export(Parameters asked) {
    of = Of.asked(asked);
    format = asked.choice("format", Format.CSV, Format.values(), Format::label);
    events = Filters.eventSearch(asked);
    documents = Filters.documentSearch(asked);
    asked.refuseOthers();
  }

  /** The form of the file. */
  public Format format() {
    return format;
  }

  /** A name for the file. */
  public String fileName() {
    return "entente-" + of.name().toLowerCase(Locale.ROOT) + "." + format.label();
  }

  /** Refuses what cannot be answered yet, before anything is written. */
  public void check(Store store) {
    Words.ready(store, events.words());
  }

  /** Writes the file. */
  public void write(Store store, Writer out) throws IOException {
    if (of == Of.DOCUMENTS) {
      writeDocuments(store, out);
    } else {
      writeEvents(store, out);
    }
    out.flush();
  }

  private void writeEvents(Store store, Writer out) throws IOException {
    if (format == Format.CSV) {
      RecordCsv.writeHeader(out);
    }
    try (Stream<EventHit> hits = store.catalogue().allEvents(events)) {
      for (Iterator<EventHit> all = hits.iterator(); all.hasNext(); ) {
        if (format == Format.CSV) {
          RecordCsv.write(all.next().event(), out);
        } else {
          RecordJson.write(all.next().event(), out);
        }
      }
    }
  }

  private void writeDocuments(Store store, Writer out) throws IOException {
    Table table;
    try (Stream<DocumentHit> hits = store.catalogue().allDocuments(documents)) {
      table = new Table(COLUMNS, hits.map(Export::row).toList());
    }
    if (format == Format.CSV) {
      TableCsv.write(table, out);
    } else {
      TableJson.write("document", table, out);
    }
  }

  private static List<@Nullable Object> row(DocumentHit hit) {
    return Table.row(
        hit.id(),
        hit.title(),
        hit.outlet(),
        hit.published(),
        (int) hit.events(),
        (int) hit.length());
  }
}
