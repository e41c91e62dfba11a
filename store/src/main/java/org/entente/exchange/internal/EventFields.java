package org.entente.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/** The fields of events, in the order of their JSON form. */
public final class EventFields {
  private static final Class<Event> KIND = Event.class;

  private EventFields() {}

  /** All of them. */
  public static List<Field> all() {
    List<Field> fields = new ArrayList<>(Field.passage());
    fields.addAll(who());
    fields.addAll(what());
    fields.add(Field.date(KIND, Event::date));
    fields.add(Field.published(KIND, Event::published));
    fields.add(Field.speaker(KIND, Event::speaker));
    fields.add(texts("speaker_code", "codes of the speaker's side", Event::speakerCode));
    fields.add(
        number("confidence", "probability, 0 to 1, that there is this event", Event::confidence));
    fields.add(text("id", "name of the record, the same whenever it is coded again", Event::id));
    return List.copyOf(fields);
  }

  private static List<Field> who() {
    return List.of(
        texts("actor", "codes of who acts; of reciprocal events all parties", Event::actor),
        texts("recipient", "codes of those to whom; empty if reciprocal", Event::recipient),
        text("actor_text", "words that name the actor", Event::actorText),
        text("recipient_text", "words that name the recipient", Event::recipientText));
  }

  private static List<Field> what() {
    return List.of(
        text("trigger", "word that carries the act", Event::trigger),
        text("event", "PLOVER type", event -> event.type().name()),
        text("mode", "PLOVER mode, if one applies", Event::mode),
        texts("context", "what the act is about", event -> Labels.sorted(event.contexts())),
        text("cameo", "nearest CAMEO code", Event::cameo),
        text("quad", "verbal or material, cooperation or conflict", e -> e.type().quad().label()),
        number("score", "PLOVER score, -10 (hostile) to 10 (friendly)", Event::score),
        text("status", "whether it took place, by the text", e -> e.status().label()));
  }

  private static Field text(String name, String meaning, Function<Event, @Nullable Object> value) {
    return Field.of(KIND, new Column(name, Type.TEXT), meaning, value);
  }

  private static Field texts(String name, String meaning, Function<Event, @Nullable Object> value) {
    return Field.of(KIND, new Column(name, Type.TEXTS), meaning, value);
  }

  private static Field number(
      String name, String meaning, Function<Event, @Nullable Object> value) {
    return Field.of(KIND, new Column(name, Type.NUMBER), meaning, value);
  }
}
