package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.Store;

/** All records of a document, in the order of its text. */
final class RecordsEndpoint implements Endpoint {
  private final Store store;

  RecordsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/documents/{id}/records";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String id = DocumentEndpoint.find(store, asked.part("id")).id();
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    store.records(id).forEach(record -> items.add(Json.record(record)));
    return node;
  }
}
