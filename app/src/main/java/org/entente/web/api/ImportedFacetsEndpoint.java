package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.Store;

/** How the events of others that fit spread over each facet. */
final class ImportedFacetsEndpoint implements Endpoint {
  private static final int MOST = 40;

  private final Store store;

  ImportedFacetsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/imported-facets";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    ObjectNode node = Json.object();
    Json.facets(node, store.catalogue().importedFacets(Filters.imported(asked), MOST));
    return node;
  }
}
