package org.entente.view;

import java.util.List;
import org.entente.model.Event;

/** A ledger as a table, to be read by people. */
public final class LedgerText {
  private static final int SENTENCE = 70;

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
              EvidenceText.day(event),
              EventText.sides(event),
              EventText.type(event),
              event.status().label(),
              event.speaker() == null ? "" : cut(EventText.oneLine(event.speaker()), 30),
              event.passage().doc(),
              cut(EventText.sentence(event), SENTENCE)));
    }
    return title + ": " + events.size() + "\n\n" + table.render();
  }

  static String cut(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
  }
}
