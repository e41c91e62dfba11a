package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.store.PairCount;
import org.entente.store.PairYear;
import org.entente.store.Store;

/** The pairs with most asserted events, each year by year. */
final class PairsEndpoint implements Endpoint {
  private static final int OTHERWISE = 12;
  private static final int MOST = 60;

  private final Store store;

  PairsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/pairs";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    int limit = (int) asked.number("limit", OTHERWISE, 1, MOST);
    List<PairCount> pairs = store.catalogue().pairs(asked.day("since"), limit);
    Map<String, List<PairYear>> years =
        store.catalogue().years(pairs).stream()
            .collect(Collectors.groupingBy(year -> year.a() + ' ' + year.b()));
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    for (PairCount pair : pairs) {
      ObjectNode item = items.addObject();
      item.put("a", pair.a());
      item.put("b", pair.b());
      item.put("events", pair.events());
      item.put("cooperation", pair.cooperation());
      item.put("conflict", pair.conflict());
      ArrayNode told = item.putArray("years");
      for (PairYear year : years.getOrDefault(pair.a() + ' ' + pair.b(), List.of())) {
        told.addObject()
            .put("year", year.year())
            .put("cooperation", year.cooperation())
            .put("conflict", year.conflict());
      }
    }
    return node;
  }
}
