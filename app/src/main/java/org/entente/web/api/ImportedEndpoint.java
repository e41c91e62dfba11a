package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.Found;
import org.entente.store.ImportedHit;
import org.entente.store.Store;

/** A page of the events of others that fit. */
final class ImportedEndpoint implements Endpoint {
  private final Store store;

  ImportedEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/imported";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    Found<ImportedHit> found =
        store.catalogue().imported(Filters.imported(asked), Filters.importedSort(asked));
    ObjectNode node = Json.object();
    node.put("total", found.total());
    node.put("offset", Filters.offset(asked));
    ArrayNode items = node.putArray("items");
    found.items().forEach(hit -> items.add(ImportedJson.event(hit)));
    return node;
  }
}
