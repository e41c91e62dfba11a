package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.store.EventHit;
import org.entente.store.Excerpt;
import org.entente.store.Store;
import org.entente.store.correction.Corrections;
import org.entente.store.correction.ReviewedEvent;

/** One event. */
final class EventEndpoint implements Endpoint {
  private final Store store;

  EventEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/events/{id}";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String id = asked.part("id");
    return store
        .catalogue()
        .event(id)
        .or(() -> spokenOf(id))
        .map(Json::event)
        .orElseThrow(() -> Problem.notFound("no event has the id '" + id + "'"));
  }

  /** An event under the id that it had before people changed or rejected it. */
  private Optional<EventHit> spokenOf(String id) {
    Corrections corrections = Corrections.of(store);
    return corrections
        .documentOf(id)
        .flatMap(doc -> corrections.document(doc).event(id))
        .map(event -> hit(event, store.document(event.value().passage().doc())));
  }

  private static EventHit hit(ReviewedEvent reviewed, Optional<Document> document) {
    Event event = reviewed.value();
    return new EventHit(
        event,
        document.map(Document::outlet).orElse(null),
        document.map(Document::title).orElse(null),
        Excerpt.plain(event.passage().sentence()),
        reviewed.review().label());
  }
}
