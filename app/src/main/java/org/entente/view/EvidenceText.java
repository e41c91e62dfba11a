package org.entente.view;

import java.util.List;
import org.entente.model.Event;

/** Events one after the other, each with its sentence and its source. */
public final class EvidenceText {
  private static final int WIDTH = 92;

  private EvidenceText() {}

  /** Three lines or more an event. */
  public static String of(List<Event> events) {
    StringBuilder text = new StringBuilder();
    events.forEach(event -> append(event, text));
    return text.toString();
  }

  private static void append(Event event, StringBuilder text) {
    text.append(PassageText.day(event.date(), event.published()))
        .append("  ")
        .append(EventText.sides(event));
    text.append("  ").append(EventText.type(event));
    text.append("  ").append(event.status().label()).append('\n');
    // Events of others' data may come without a sentence.
    if (!event.passage().sentence().isBlank()) {
      for (String line : PassageText.wrapped(event.passage().sentence(), WIDTH)) {
        text.append("    ").append(line).append('\n');
      }
    }
    String speaker = event.speaker() == null ? "" : PassageText.oneLine(event.speaker()) + ", in ";
    text.append("    — ").append(speaker).append(event.passage().doc()).append('\n');
  }
}
