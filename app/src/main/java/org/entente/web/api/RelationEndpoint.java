package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.entente.question.RelationMeasure;
import org.entente.question.RelationPeriod;
import org.entente.store.Store;
import org.entente.view.relation.RelationJson;

/** How two sides got on: what the command {@code relation} prints as JSON. */
final class RelationEndpoint implements Endpoint {
  private static final int EVIDENCE = 20;

  private final Store store;
  private final Names names;

  RelationEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/relation";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    PairQuestion question = PairQuestion.of(asked);
    RelationPeriod by =
        asked.choice("by", RelationPeriod.MONTH, RelationPeriod.values(), RelationPeriod::toString);
    RelationMeasure.Settings settings =
        new RelationMeasure.Settings(
            by,
            by.run(),
            OptionalDouble.empty(),
            asked.flag("weighted"),
            (int) asked.number("limit", EVIDENCE, 0, Filters.MOST));
    RelationMeasure.Quick measured =
        new RelationMeasure(store, names::name, settings).quick(question.sides(), question.time());
    ObjectNode node = Json.parsed(RelationJson.of(measured.report()));
    node.put("merged", measured.merged());
    return node;
  }
}
