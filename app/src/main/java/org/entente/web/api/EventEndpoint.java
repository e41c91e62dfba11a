package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.entente.store.Store;

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
        .map(Json::event)
        .orElseThrow(() -> Problem.notFound("no event has the id '" + id + "'"));
  }
}
