package org.entente.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.entente.model.Event;
import org.entente.store.correction.CorrectionJson;
import org.entente.store.correction.Entry;
import org.entente.store.correction.ReviewedDocument;
import org.entente.store.correction.ReviewedEvent;

/** What people made of events, in JSON; the model's and people's values each for itself. */
final class ReviewJson {
  private ReviewJson() {}

  static ObjectNode document(ReviewedDocument document) {
    ObjectNode node = Json.object();
    node.put("doc", document.doc()).put("revision", document.revision());
    events(node.putArray("events"), document.events());
    events(node.putArray("homeless"), document.homeless());
    entries(node.putArray("history"), document.log(), document.undone());
    return node;
  }

  static ObjectNode event(ReviewedEvent event) {
    ObjectNode node = Json.object();
    node.put("id", event.id()).put("review", event.review().label()).put("into", event.into());
    node.put("star", event.star());
    ArrayNode tags = node.putArray("tags");
    event.tags().forEach(tags::add);
    ArrayNode notes = node.putArray("notes");
    event
        .notes()
        .forEach(
            note ->
                notes
                    .addObject()
                    .put("entry", note.entry())
                    .put("by", note.by())
                    .put("at", note.at().toString())
                    .put("text", note.text()));
    Event machine = event.machine();
    Event human = event.human();
    node.set("machine", machine == null ? null : Json.record(machine));
    node.set("human", human == null ? null : Json.record(human));
    return node;
  }

  static void entries(ArrayNode list, List<Entry> entries, Set<Long> undone) {
    entries.forEach(
        entry -> list.add(CorrectionJson.write(entry).put("undone", undone.contains(entry.id()))));
  }

  private static void events(ArrayNode list, List<ReviewedEvent> events) {
    events.forEach(event -> list.add(event(event)));
  }
}
