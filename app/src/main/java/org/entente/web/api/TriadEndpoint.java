package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Interval;
import org.entente.relation.balance.Tie;
import org.entente.relation.balance.Triad;
import org.entente.relation.score.SignRule;
import org.entente.store.Granularity;
import org.entente.store.Store;

/** The three ties of three states, period by period, and whether they are balanced. */
final class TriadEndpoint implements Endpoint {
  private final Store store;
  private final Names names;

  TriadEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/triads/{a}/{b}/{c}";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    List<String> sides = new ArrayList<>();
    ObjectNode node = Json.object();
    for (String side : List.of("a", "b", "c")) {
      String code = Filters.upper(asked.part(side));
      sides.add(code);
      node.putObject(side).put("code", code).put("name", names.name(code));
    }
    if (Set.copyOf(sides).size() < 3) {
      throw Problem.badRequest("a triad is of three different states");
    }
    Granularity by = TieRules.by(asked);
    SignRule rule = TieRules.rule(asked);
    node.put("by", by.label());
    ArrayNode periods = node.putArray("periods");
    totals(sides, by)
        .forEach(
            (start, pairs) -> period(periods.addObject(), PairTotals.days(start, by), pairs, rule));
    return node;
  }

  /** What each two of them did, by period. */
  private Map<LocalDate, List<PairTotal>> totals(List<String> sides, Granularity by) {
    Map<LocalDate, List<PairTotal>> periods = new TreeMap<>();
    for (int i = 0; i < sides.size(); i++) {
      String one = sides.get(i);
      String other = sides.get((i + 1) % sides.size());
      String first = one.compareTo(other) < 0 ? one : other;
      PairTotals.byPeriod(store, PairTotals.asserted().withPair(one, other), by)
          .forEach(
              (start, pairs) ->
                  pairs.stream()
                      .filter(pair -> pair.a().equals(first))
                      .filter(pair -> pair.b().equals(first.equals(one) ? other : one))
                      .forEach(
                          pair ->
                              periods.computeIfAbsent(start, day -> new ArrayList<>()).add(pair)));
    }
    return periods;
  }

  private static void period(ObjectNode node, Interval days, List<PairTotal> pairs, SignRule rule) {
    node.put("start", days.start().toString()).put("end", days.end().toString());
    ArrayNode list = node.putArray("pairs");
    List<Tie> ties = new ArrayList<>();
    for (PairTotal pair : pairs) {
      ObjectNode one = pair.into(list.addObject().put("a", pair.a()).put("b", pair.b()));
      one.put("sign", pair.sign(rule, days).orElse(0));
      pair.sign(rule, days).ifPresent(sign -> ties.add(new Tie(pair.a(), pair.b(), sign)));
    }
    if (ties.size() == 3) {
      node.put("balanced", new Triad(ties).balanced());
    } else {
      node.putNull("balanced");
    }
  }
}
