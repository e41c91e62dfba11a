package org.entente.view;

import java.util.List;
import org.entente.model.Event;

/** A ledger as a table, to be read by people. */
public final class LedgerText {
  private LedgerText() {}

  /** Title and rows; a sentence too long for its row is cut. */
  public static String of(String title, List<Event> events) {
    if (events.isEmpty()) {
      return title + ": none in the store.\n";
    }
    TextTable table =
        new TextTable(
            List.of("when", "who", "what", "status", "who says so", "source", "sentence"));
    for (Event event : events) {
      table.row(
          List.of(
              PassageText.day(event.date(), event.published()),
              EventText.sides(event),
              EventText.type(event),
              event.status().label(),
              PassageText.speaker(event.speaker()),
              event.passage().doc(),
              PassageText.sentence(event.passage())));
    }
    return title + ": " + events.size() + "\n\n" + table.render();
  }
}
