package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Interval;
import org.entente.relation.balance.Camps;
import org.entente.relation.balance.Effort;
import org.entente.relation.balance.FrustrationIndex;
import org.entente.relation.score.SignRule;
import org.entente.store.Store;

/** All pairs of states with events, and the camps that their ties fall into. */
final class MatrixEndpoint implements Endpoint {
  private static final Effort EFFORT = new Effort(1, 200_000_000);

  /** The rule of signs does not look at the days. */
  private static final Interval WHENEVER = Interval.day(LocalDate.EPOCH);

  private final Store store;

  MatrixEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/matrix";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    List<PairTotal> pairs =
        PairTotals.of(
            store,
            PairTotals.asserted().withSince(asked.day("since")).withUntil(asked.day("until")));
    ObjectNode node = Json.object();
    states(node.putArray("states"), pairs);
    ArrayNode items = node.putArray("items");
    pairs.forEach(pair -> pair.into(items.addObject().put("a", pair.a()).put("b", pair.b())));
    return node;
  }

  private static void states(ArrayNode states, List<PairTotal> pairs) {
    Map<String, Long> events = new TreeMap<>();
    for (PairTotal pair : pairs) {
      events.merge(pair.a(), pair.events(), Long::sum);
      events.merge(pair.b(), pair.events(), Long::sum);
    }
    Camps camps =
        FrustrationIndex.of(PairTotals.network(pairs, SignRule.STANDARD, WHENEVER), EFFORT).camps();
    events.forEach(
        (code, count) ->
            states
                .addObject()
                .put("code", code)
                .put("events", count)
                .put("camp", camp(camps, code)));
  }

  /** 1 or 2; 0 for a state without ties. */
  private static int camp(Camps camps, String code) {
    return camps.first().contains(code) ? 1 : camps.second().contains(code) ? 2 : 0;
  }
}
