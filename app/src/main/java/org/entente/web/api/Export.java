package org.entente.web.api;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.exchange.RecordCsv;
import org.entente.exchange.RecordJson;
import org.entente.exchange.Table;
import org.entente.exchange.TableCsv;
import org.entente.exchange.TableJson;
import org.entente.model.Event;
import org.entente.store.DocumentHit;
import org.entente.store.DocumentSearch;
import org.entente.store.EventHit;
import org.entente.store.EventQuery;
import org.entente.store.EventSearch;
import org.entente.store.Order;
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
  private final EventQuery imported;

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
    of = Of.asked(asked, Of.values());
    format = asked.choice("format", Format.CSV, Format.values(), Format::label);
    events = Filters.eventSearch(asked);
    documents = Filters.documentSearch(asked);
    imported = Filters.imported(asked).withOrder(Order.DAY).withPage(0, Long.MAX_VALUE);
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
    switch (of) {
      case DOCUMENTS -> writeDocuments(store, out);
      case EVENTS -> {
        try (Stream<EventHit> hits = store.catalogue().allEvents(events)) {
          writeEvents(hits.map(EventHit::event), out);
        }
      }
      case IMPORTED -> writeImported(store, out);
    }
    out.flush();
  }

  /** As records, like Entente's own. */
  private void writeImported(Store store, Writer out) throws IOException {
    Set<String> datasets =
        imported.datasets().isEmpty() ? store.datasets().keySet() : imported.datasets();
    if (datasets.isEmpty() || datasets.contains(EventQuery.CODED)) {
      writeEvents(Stream.empty(), out);
      return;
    }
    try (Stream<Event> hits = store.events(imported.withDatasets(datasets))) {
      writeEvents(hits, out);
    }
  }

  private void writeEvents(Stream<Event> hits, Writer out) throws IOException {
    if (format == Format.CSV) {
      RecordCsv.writeHeader(out);
    }
    for (Iterator<Event> all = hits.iterator(); all.hasNext(); ) {
      if (format == Format.CSV) {
        RecordCsv.write(all.next(), out);
      } else {
        RecordJson.write(all.next(), out);
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
