package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Figure;
import org.entente.model.Interval;
import org.entente.model.Limit;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.store.CodedDocument;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** Writes small documents whose events are known, and stores them. */
final class Events {
  private final List<Coded> records = new ArrayList<>();
  private final String doc;
  private final @Nullable LocalDate published;
  private @Nullable String outlet;
  private int next;

  private Events(String doc, @Nullable LocalDate published) {
    this.doc = doc;
    this.published = published;
  }

  /** A document of this name and day. */
  static Events in(String doc, @Nullable String published) {
    return new Events(doc, published == null ? null : LocalDate.parse(published));
  }

  /** Lets this outlet publish the document. */
  Events from(String name) {
    outlet = name;
    return this;
  }

  /** Adds an event: {@code "RUS>IND"} or, reciprocal, {@code "RUS+IND"}. */
  Events add(String sides, EventType type, @Nullable String day, String sentence) {
    boolean directed = sides.contains(">");
    List<String> codes = List.of(sides.split("[>+]", -1));
    EventDate date = day == null ? null : new EventDate(Interval.day(LocalDate.parse(day)), "then");
    Set<Context> contexts =
        sentence.contains("arms") ? Set.of(Context.MILITARY) : Set.<Context>of();
    records.add(
        new Event(
            new Passage(doc, next, next + sentence.length(), sentence),
            directed ? codes.subList(0, 1) : codes,
            directed ? codes.subList(1, 2) : List.of(),
            codes.get(0),
            codes.get(1),
            null,
            type,
            sentence.contains("visit") && type == EventType.CONSULT ? "visit" : null,
            contexts,
            "040",
            type.quad().isCooperation() ? 3 : -3,
            sentence.contains(" never ") ? Status.NEGATED : Status.ASSERTED,
            date,
            published,
            sentence.contains("said") ? "a spokesman" : null,
            List.of(),
            0.9));
    next += sentence.length() + 1;
    return this;
  }

  /** Adds a figure of the two sides {@code "RUS+IND"}. */
  Events figure(String pair, double quantity, String unit, String what, @Nullable String day) {
    String sentence = quantity + " " + what;
    EventDate date = day == null ? null : new EventDate(Interval.day(LocalDate.parse(day)), "then");
    records.add(
        new Figure(
            new Passage(doc, next, next + sentence.length(), sentence),
            List.of(pair.split("[+]", -1)),
            quantity,
            unit,
            what,
            Figure.Qualifier.EXACT,
            date,
            published,
            null));
    next += sentence.length() + 1;
    return this;
  }

  /** Adds a limit of the pair {@code "RUS+PAK"} by a third side. */
  Events limit(String pair, String limiter, Limit.Direction direction, String sentence) {
    records.add(
        new Limit(
            new Passage(doc, next, next + sentence.length(), sentence),
            limiter,
            List.of(pair.split("[+]", -1)),
            direction,
            Limit.Mechanism.PROMISE,
            sentence.substring(0, sentence.indexOf(' ')),
            Status.ASSERTED,
            null,
            published,
            null,
            List.of(),
            0.8));
    next += sentence.length() + 1;
    return this;
  }

  /** Adds the document to the store in {@code folder}. */
  void store(Path folder) {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(record.passage().sentence()).append('\n'));
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Document document =
        new Document(doc, text.toString(), null, outlet, published, null, "en", List.of(block));
    try (Store store = Store.openOrCreate(folder)) {
      store.add(List.of(new CodedDocument(document, "f", List.copyOf(records))));
    }
  }
}
