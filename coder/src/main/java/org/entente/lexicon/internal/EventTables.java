package org.entente.lexicon.internal;

import java.util.Locale;
import org.entente.lexicon.EventWords;
import org.entente.model.EventType;
import org.entente.model.Quad;

/** Tables of event files into words of events. */
final class EventTables {
  private EventTables() {}

  static EventWords event(Table table) {
    return new EventWords(
        type(table),
        quad(table),
        table.text("definition"),
        table.number("score"),
        table.tables("mode").stream().map(EventTables::mode).toList(),
        table.tables("cameo").stream().map(EventTables::cameo).toList(),
        table.tables("verb").stream().map(EventTables::word).toList(),
        table.tables("noun").stream().map(EventTables::word).toList());
  }

  private static EventType type(Table table) {
    String name = table.text("type");
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw table.fault(table.source().lineOfKey("type", 1), "unknown type \"" + name + "\"");
    }
  }

  private static Quad quad(Table table) {
    String label = table.text("quad");
    try {
      return Quad.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw table.fault(table.source().lineOfKey("quad", 1), "unknown quad \"" + label + "\"");
    }
  }

  private static EventWords.Mode mode(Table table) {
    return new EventWords.Mode(
        table.text("name"), table.number("score"), table.optional("cameo"), table.texts("words"));
  }

  private static EventWords.Cameo cameo(Table table) {
    return new EventWords.Cameo(
        table.text("code"), table.texts("words"), table.optional("context"));
  }

  private static EventWords.Word word(Table table) {
    String nearMiss = table.optional("near_miss");
    String example = table.optional("example");
    return new EventWords.Word(
        table.text("lemma"),
        table.texts("forms"),
        example == null ? "" : example,
        nearMiss == null ? "" : nearMiss);
  }
}
