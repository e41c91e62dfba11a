package org.entente.store.correction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.store.CodedDocument;
import org.entente.store.Store;

/** A small document, as different readings and models may code it. */
final class Speeches {
  static final String DOC = "speeches.txt";
  static final String ACCUSED = "Ruritania accused Graustark of smuggling.";
  static final String MET = "Ministers of Ruritania and Graustark met in Zenda.";
  static final String TEXT = ACCUSED + " " + MET;

  private Speeches() {}

  static Event accused(String text) {
    return event(text, ACCUSED, EventType.ACCUSE, "RUR", "GRA");
  }

  static Event met(String text) {
    return event(text, MET, EventType.CONSULT, "RUR", "GRA");
  }

  static Event event(String text, String sentence, EventType type, String actor, String recipient) {
    int begin = text.indexOf(sentence);
    return new Event(
        new Passage(DOC, begin, begin + sentence.length(), sentence),
        List.of(actor),
        List.of(recipient),
        "Ruritania",
        "Graustark",
        null,
        type,
        null,
        Set.of(),
        "112",
        -2,
        Status.ASSERTED,
        null,
        LocalDate.of(1934, 5, 6),
        null,
        List.of(),
        0.75);
  }

  static void read(Path store, String text, Event... events) {
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Document document =
        new Document(
            DOC, text, null, null, LocalDate.of(1934, 5, 6), "Zenda Times", "en", List.of(block));
    List<Coded> records = Arrays.<Coded>asList(events);
    try (Store open = Store.openOrCreate(store)) {
      open.add(List.of(new CodedDocument(document, "as of " + text + records, records)));
    }
  }
}
