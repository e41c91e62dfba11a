package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.DocumentHit;
import org.entente.store.DocumentSearch;
import org.entente.store.Found;
import org.entente.store.Store;

/** A page of the documents that fit. */
final class DocumentsEndpoint implements Endpoint {
  private final Store store;

  DocumentsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/documents";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    DocumentSearch search = Filters.documentSearch(asked);
    Words.ready(store, search.words());
    Found<DocumentHit> found = store.catalogue().documents(search);
    ObjectNode node = Json.object();
    node.put("total", found.total());
    node.put("offset", search.offset());
    ArrayNode items = node.putArray("items");
    found.items().forEach(hit -> items.add(Json.document(hit)));
    return node;
  }
}
