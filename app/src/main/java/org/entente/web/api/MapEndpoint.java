package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.store.EventQuery;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** How much each state does with all others, or with a chosen one. */
final class MapEndpoint implements Endpoint {
  private final Store store;
  private final Names names;

  MapEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/map";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String text = asked.text("of");
    String of = text == null ? null : Filters.upper(text);
    EventQuery events =
        PairTotals.asserted().withSince(asked.day("since")).withUntil(asked.day("until"));
    ObjectNode node = Json.object().put("of", of);
    ArrayNode items = node.putArray("items");
    states(PairTotals.of(store, events), of)
        .forEach(
            (code, total) ->
                total.into(items.addObject().put("code", code).put("name", names.name(code))));
    return node;
  }

  private static Map<String, PairTotal> states(List<PairTotal> pairs, @Nullable String of) {
    Map<String, PairTotal> states = new TreeMap<>();
    for (PairTotal pair : pairs) {
      if (of == null || pair.b().equals(of)) {
        states.merge(pair.a(), pair, PairTotal::plus);
      }
      if (of == null || pair.a().equals(of)) {
        states.merge(pair.b(), pair, PairTotal::plus);
      }
    }
    return states;
  }
}
