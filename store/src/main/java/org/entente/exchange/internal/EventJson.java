package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventType;

/** Events in JSON, in the order of fields that users know. */
public final class EventJson {
  private EventJson() {}

  public static void write(Event event, JsonGenerator json) throws IOException {
    writeWho(event, json);
    writeWhat(event, json);
    PassageJson.date(event.date(), json);
    PassageJson.day("published", event.published(), json);
    PassageJson.text("speaker", event.speaker(), json);
    PassageJson.texts("speaker_code", event.speakerCode(), json);
    json.writeNumberField("confidence", event.confidence());
    json.writeStringField("id", event.id());
  }

  public static Event read(JsonFields fields) {
    return new Event(
        PassageJson.read(fields),
        fields.texts("actor"),
        fields.texts("recipient"),
        fields.text("actor_text"),
        fields.text("recipient_text"),
        fields.optionalText("trigger"),
        Labels.type(fields.text("event")),
        fields.optionalText("mode"),
        contexts(fields),
        fields.text("cameo"),
        fields.number("score"),
        Labels.status(fields.text("status")),
        PassageJson.date(fields.optionalObject("date")),
        fields.optionalDay("published"),
        fields.optionalText("speaker"),
        fields.texts("speaker_code"),
        fields.number("confidence"));
  }

  private static void writeWho(Event event, JsonGenerator json) throws IOException {
    json.writeStringField("doc", event.passage().doc());
    PassageJson.offsets(event.passage(), json);
    json.writeStringField("sentence", event.passage().sentence());
    PassageJson.texts("actor", event.actor(), json);
    PassageJson.texts("recipient", event.recipient(), json);
    json.writeStringField("actor_text", event.actorText());
    json.writeStringField("recipient_text", event.recipientText());
  }

  private static void writeWhat(Event event, JsonGenerator json) throws IOException {
    EventType type = event.type();
    PassageJson.text("trigger", event.trigger(), json);
    json.writeStringField("event", type.name());
    PassageJson.text("mode", event.mode(), json);
    PassageJson.texts("context", Labels.sorted(event.contexts()), json);
    json.writeStringField("cameo", event.cameo());
    json.writeStringField("quad", type.quad().label());
    json.writeNumberField("score", event.score());
    json.writeStringField("status", event.status().label());
  }

  private static Set<Context> contexts(JsonFields fields) {
    return fields.texts("context").stream().map(Labels::context).collect(Collectors.toSet());
  }
}
