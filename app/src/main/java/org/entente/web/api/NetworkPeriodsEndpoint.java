package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Interval;
import org.entente.relation.balance.Effort;
import org.entente.relation.balance.Frustration;
import org.entente.relation.balance.FrustrationIndex;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.score.SignRule;
import org.entente.store.Granularity;
import org.entente.store.Store;

/** The periods that have events between states, each with how far its network is from balance. */
final class NetworkPeriodsEndpoint implements Endpoint {
  /** Little for each, since there are many; the network of one period gets more. */
  private static final Effort EFFORT = new Effort(1, 50_000_000);

  private final Store store;

  NetworkPeriodsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/network/periods";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    Granularity by = TieRules.by(asked);
    SignRule rule = TieRules.rule(asked);
    asked.refuseOthers();
    ObjectNode node = Json.object().put("by", by.label());
    ArrayNode items = node.putArray("items");
    PairTotals.byPeriod(store, PairTotals.asserted(), by)
        .forEach((start, pairs) -> period(items.addObject(), start, by, pairs, rule));
    return node;
  }

  private static void period(
      ObjectNode node, LocalDate start, Granularity by, List<PairTotal> pairs, SignRule rule) {
    Interval days = PairTotals.days(start, by);
    SignedNetwork network = PairTotals.network(pairs, rule, days);
    Frustration found = FrustrationIndex.of(network, EFFORT);
    int most = found.frustrated().size();
    node.put("start", days.start().toString()).put("end", days.end().toString());
    node.put("events", pairs.stream().mapToLong(PairTotal::events).sum());
    node.put("states", network.states().size()).put("ties", network.ties().size());
    node.put("hostile", network.ties().stream().filter(tie -> tie.sign() < 0).count());
    node.put("at_least", found instanceof Frustration.Bounded bounded ? bounded.atLeast() : most);
    node.put("at_most", most);
  }
}
