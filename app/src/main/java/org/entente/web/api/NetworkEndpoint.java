package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Interval;
import org.entente.relation.balance.Effort;
import org.entente.relation.balance.FrustrationIndex;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.balance.TieStrain;
import org.entente.relation.score.SignRule;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Store;
import org.entente.view.EventText;
import org.entente.view.balance.BalanceJson;
import org.entente.view.balance.BalanceReport;
import org.jspecify.annotations.Nullable;

/** The signed network of a period: ties, camps, how far from balance, and which ties strain it. */
final class NetworkEndpoint implements Endpoint {
  /** A reader waits a second or two at most; larger networks get bounds. */
  private static final Effort EFFORT = new Effort(1, 1_000_000_000);

  private final Store store;

  NetworkEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/network";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    Granularity by = TieRules.by(asked);
    SignRule rule = TieRules.rule(asked);
    LocalDate start = start(asked.day("at"), by);
    ObjectNode node = Json.object().put("by", by.label());
    if (start == null) {
      node.putNull("start").putNull("end").put("pairs", 0);
      return node.setAll(BalanceJson.object(report("The store", List.of())));
    }
    Interval days = PairTotals.days(start, by);
    List<PairTotal> pairs = PairTotals.of(store, within(days));
    SignedNetwork network = PairTotals.network(pairs, rule, days);
    node.put("start", days.start().toString()).put("end", days.end().toString());
    node.put("pairs", pairs.size());
    ObjectNode balance = BalanceJson.object(report(EventText.interval(days), network.ties()));
    addTotals(balance, pairs);
    return node.setAll(balance);
  }

  private static BalanceReport report(String source, List<Tie> ties) {
    SignedNetwork network = new SignedNetwork(ties);
    return new BalanceReport(
        source,
        network,
        FrustrationIndex.of(network, EFFORT),
        TieStrain.of(network, EFFORT),
        List.of());
  }

  /** First day of the period asked for, or else of the last one with events; null without any. */
  private @Nullable LocalDate start(@Nullable LocalDate at, Granularity by) {
    if (at != null) {
      return by.startOf(at);
    }
    var periods = PairTotals.byPeriod(store, PairTotals.asserted(), by);
    return periods.isEmpty() ? null : periods.lastKey();
  }

  private static EventQuery within(Interval days) {
    return PairTotals.asserted().withSince(days.start()).withUntil(days.end());
  }

  private static void addTotals(ObjectNode balance, List<PairTotal> pairs) {
    Map<String, PairTotal> known = new HashMap<>();
    pairs.forEach(pair -> known.put(pair.a() + " " + pair.b(), pair));
    for (JsonNode tie : balance.path("ties")) {
      String key = tie.path("a").asText() + " " + tie.path("b").asText();
      Objects.requireNonNull(known.get(key)).into((ObjectNode) tie);
    }
  }
}
