package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Limit;
import org.entente.store.ClaimQuery;
import org.entente.store.Store;

/** What texts say of third sides that hold two others back, most told of first. */
final class PairLimitsEndpoint implements Endpoint {
  private final Store store;
  private final Names names;

  PairLimitsEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/limits";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    PairQuestion question = PairQuestion.of(asked);
    Map<String, List<Limit>> byThird = new LinkedHashMap<>();
    try (Stream<Limit> limits = store.limits(ClaimQuery.of(question.events()))) {
      limits.forEach(
          limit -> byThird.computeIfAbsent(limit.limiter(), key -> new ArrayList<>()).add(limit));
    }
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    byThird.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<Limit>> each) -> -each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(each -> third(each.getKey(), each.getValue(), items.addObject()));
    return node;
  }

  private void third(String code, List<Limit> limits, ObjectNode node) {
    node.put("code", code).put("name", names.name(code)).put("state", names.isState(code));
    for (Limit.Direction direction : Limit.Direction.values()) {
      node.put(
          direction.label(), limits.stream().filter(it -> it.direction() == direction).count());
    }
    Map<String, String> outlets = new LinkedHashMap<>();
    ArrayNode passages = node.putArray("passages");
    for (Limit limit : limits) {
      String outlet = outlets.computeIfAbsent(limit.passage().doc(), this::outlet);
      passages.add(Json.record(limit).put("outlet", outlet));
    }
  }

  private String outlet(String doc) {
    return store.document(doc).map(Document::outlet).orElse(doc);
  }
}
