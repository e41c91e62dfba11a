package org.entente.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.model.Coded;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.entente.store.CodedDocument;
import org.entente.store.Store;

/** Stores of made-up documents, the same for the same number: only their size matters. */
final class MadeUpStore {
  private static final int EVENTS = 10;
  private static final int BATCH = 500;
  private static final int STATES = 60;
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 365 * 30;

  private MadeUpStore() {}

  /** Makes a store of so many documents of thirty years, with ten events each. */
  static void make(Path folder, int documents) {
    Random random = new Random(documents);
    try (Store store = Store.create(folder)) {
      for (int from = 0; from < documents; from += BATCH) {
        List<CodedDocument> batch = new ArrayList<>();
        for (int i = from; i < Math.min(documents, from + BATCH); i++) {
          batch.add(document(i, random));
        }
        store.add(batch);
      }
    }
  }

  private static CodedDocument document(int number, Random random) {
    String id = "report-" + number + ".txt";
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    List<Coded> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(event(id, i, day, random));
    }
    String text = ("A sentence of " + id + ". ").repeat(60);
    return new CodedDocument(
        new Document(id, text, "Report", "Agency", day, null, "en", List.of()), "f", events);
  }

  private static Event event(String doc, int i, LocalDate day, Random random) {
    int from = random.nextInt(STATES);
    int to = (from + 1 + random.nextInt(STATES - 1)) % STATES;
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    String sentence =
        "On day "
            + random.nextInt()
            + " the foreign minister assured his counterpart that the deliveries would go on, as"
            + " both sides had agreed before, a spokesman said.";
    return new Event(
        new Passage(doc, i * 200, i * 200 + sentence.length(), sentence),
        List.of(code(from)),
        List.of(code(to)),
        "the foreign minister",
        "his counterpart",
        "assured",
        type,
        null,
        Set.of(Context.DIPLOMATIC),
        "0332",
        type.quad().isCooperation() ? 2.5 : -4,
        Status.ASSERTED,
        i % 2 == 0 ? null : new EventDate(Interval.day(day), "on that day"),
        day,
        null,
        List.of(),
        0.65 + random.nextInt(35) / 100.0);
  }

  private static String code(int state) {
    return "S" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
  }
}
