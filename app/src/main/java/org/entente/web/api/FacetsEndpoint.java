package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.DocumentSearch;
import org.entente.store.EventSearch;
import org.entente.store.Store;

/** How what fits spreads over each facet. */
final class FacetsEndpoint implements Endpoint {
  private static final int MOST = 40;

  private final Store store;

  FacetsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/facets";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    ObjectNode node = Json.object();
    if (Of.asked(asked, Of.EVENTS, Of.DOCUMENTS) == Of.DOCUMENTS) {
      DocumentSearch search = Filters.documentSearch(asked);
      Words.ready(store, search.words());
      Json.facets(node, store.catalogue().facets(search, MOST));
    } else {
      EventSearch search = Filters.eventSearch(asked);
      Words.ready(store, search.words());
      Json.facets(node, store.catalogue().facets(search, MOST));
    }
    return node;
  }
}
