package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.Store;
import org.entente.store.Summary;

/** How much of everything the store holds. */
final class SummaryEndpoint implements Endpoint {
  private final Store store;

  SummaryEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/summary";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    Summary summary = store.summary();
    ObjectNode node = Json.object();
    node.put("documents", summary.documents());
    node.put("posts", summary.posts());
    node.put("events", summary.events());
    node.put("limits", summary.limits());
    node.put("figures", summary.figures());
    node.put("refused", summary.refused());
    node.put("imported", summary.imported());
    node.put("mentions", summary.mentions());
    node.putNull("first").putNull("last");
    store
        .catalogue()
        .days()
        .ifPresent(
            days -> {
              node.put("first", days.start().toString());
              node.put("last", days.end().toString());
            });
    return node;
  }
}
