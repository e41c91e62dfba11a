package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.EventHit;
import org.entente.store.EventSearch;
import org.entente.store.Found;
import org.entente.store.Store;

/** A page of the events that fit. */
final class EventsEndpoint implements Endpoint {
  private final Store store;

  EventsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/events";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    EventSearch search = Filters.eventSearch(asked);
    Words.ready(store, search.words());
    Found<EventHit> found = store.catalogue().events(search);
    ObjectNode node = Json.object();
    node.put("total", found.total());
    node.put("offset", search.events().offset());
    ArrayNode items = node.putArray("items");
    found.items().forEach(hit -> items.add(Json.event(hit)));
    return node;
  }
}
