package org.entente.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.store.CodedDocument;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** Small documents whose events are known. */
final class Texts {
  private final String id;
  private final @Nullable String title;
  private final @Nullable String outlet;
  private final StringBuilder text = new StringBuilder();
  private final List<Coded> events = new ArrayList<>();

  private Texts(String id, @Nullable String title, @Nullable String outlet) {
    this.id = id;
    this.title = title;
    this.outlet = outlet;
  }

  static Texts document(String id, @Nullable String title, @Nullable String outlet) {
    return new Texts(id, title, outlet);
  }

  /** Adds a sentence with an event: {@code "EGY>ETH"} or, reciprocal, {@code "EGY+ETH"}. */
  Texts event(
      String sides,
      EventType type,
      @Nullable String day,
      @Nullable String speaker,
      String sentence) {
    List<String> codes = List.of(sides.split("[>+]", -1));
    boolean directed = sides.contains(">");
    int begin = text.codePointCount(0, text.length());
    int end = begin + sentence.codePointCount(0, sentence.length());
    EventDate date = day == null ? null : new EventDate(Interval.day(LocalDate.parse(day)), "then");
    events.add(
        new Event(
            new Passage(id, begin, end, sentence),
            directed ? codes.subList(0, 1) : codes,
            directed ? codes.subList(1, 2) : List.of(),
            codes.get(0),
            codes.get(1),
            null,
            type,
            null,
            Set.of(),
            "040",
            type.quad().isCooperation() ? 3 : -4,
            sentence.contains(" never ") ? Status.NEGATED : Status.ASSERTED,
            date,
            LocalDate.of(2021, 5, 1),
            speaker,
            List.of(),
            0.5 + events.size() * 0.1));
    text.append(sentence).append('\n');
    return this;
  }

  private CodedDocument coded() {
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new CodedDocument(
        new Document(
            id,
            text.toString(),
            title,
            outlet,
            LocalDate.of(2021, 5, 1),
            null,
            "en",
            List.of(block)),
        "f",
        events);
  }

  /** Makes a store of documents. */
  static void store(Path folder, Texts... documents) {
    try (Store store = Store.create(folder)) {
      store.add(List.of(documents).stream().map(Texts::coded).toList());
    }
  }

  /** Three documents on Egypt, Ethiopia and Sudan, with seven events. */
  static Texts[] nile() {
    return new Texts[] {
      document("a.txt", "Filling begins", "Delta Wire")
          .event(
              "EGY>ETH",
              EventType.ACCUSE,
              "2020-07-19",
              "the minister",
              "Egypt accused Ethiopia of filling the dam.")
          .event(
              "EGY+ETH",
              EventType.CONSULT,
              "2021-04-05",
              null,
              "Egypt and Ethiopia met in Kinshasa.")
          .event(
              "ETH>EGY",
              EventType.REJECT,
              null,
              "Addis Ababa",
              "Ethiopia rejected Egyptian demands."),
      document("b.txt", "Three leaders sign", "Nile Reading Room")
          .event(
              "EGY+ETH+SDN",
              EventType.AGREE,
              "2015-03-23",
              null,
              "The three signed a declaration on the dam.")
          .event(
              "SDN>ETH",
              EventType.SUPPORT,
              "2015-03-24",
              null,
              "Sudan praised Ethiopia’s 🤝 promise."),
      document("c.txt", null, null)
          .event("EGY>SDN", EventType.AID, "2019-08-20", null, "Egypt sent flood relief to Sudan.")
          .event(
              "EGY>ETH",
              EventType.THREATEN,
              "2021-03-30",
              "the president",
              "Nobody takes a drop of water, he warned Ethiopia.")
    };
  }
}
