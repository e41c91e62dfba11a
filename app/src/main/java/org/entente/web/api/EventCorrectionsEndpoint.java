package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.Store;
import org.entente.store.correction.Corrections;
import org.entente.store.correction.ReviewedDocument;
import org.entente.store.correction.ReviewedEvent;

/** An event with what people made of it, and what they did to it. */
final class EventCorrectionsEndpoint implements Endpoint {
  private final Store store;

  EventCorrectionsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/events/{id}/corrections";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String id = asked.part("id");
    ReviewedDocument document = document(id);
    ReviewedEvent event = document.event(id).orElseThrow(() -> unknown(id));
    ObjectNode node = Json.object();
    node.put("doc", document.doc()).put("revision", document.revision());
    node.set("event", ReviewJson.event(event));
    ReviewJson.entries(
        node.putArray("history"),
        document.log().stream()
            .filter(entry -> entry.what().events().contains(event.id()))
            .toList(),
        document.undone());
    return node;
  }

  /** The document of an event, also of one that people rejected. */
  private ReviewedDocument document(String id) {
    Corrections corrections = Corrections.of(store);
    return store
        .catalogue()
        .event(id)
        .map(hit -> hit.event().passage().doc())
        .or(() -> corrections.documentOf(id))
        .map(corrections::document)
        .orElseThrow(() -> unknown(id));
  }

  private static Problem unknown(String id) {
    return Problem.notFound("no event has the id '" + id + "'");
  }
}
