package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.store.ClaimQuery;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.PairCount;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Passages of the whole store that cannot both hold, with what people decided on them. The busiest
 * pairs are looked through, and of all their couples of passages the likeliest judged.
 */
final class StoreContradictionsEndpoint implements Endpoint {
  private static final int MOST_PAIRS = 60;
  private static final int MOST_RECORDS_OF_A_PAIR = 1_000;
  private static final int MOST_JUDGED = 3_000;
  private static final int MOST_SHOWN = 1_000;
  private static final int PAGE = 25;

  private final Store store;
  private final Jobs jobs;
  private final Settlements settlements;

  StoreContradictionsEndpoint(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
    this.settlements = new Settlements(store);
  }

  /** Which of them are looked at. */
  private enum State {
    OPEN,
    SETTLED,
    ALL
  }

  @Override
  public String path() {
    return SettlementPost.PATH;
  }

  @Override
  public boolean isResult(JsonNode answer) {
    return Jobs.isResult(answer);
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String pair = asked.text("pair");
    Set<Contradiction.Type> types =
        asked.choices("type", Contradiction.Type.values(), Contradiction.Type::label);
    State state =
        asked.choice(
            "state", State.OPEN, State.values(), each -> each.name().toLowerCase(Locale.ROOT));
    long offset = Filters.offset(asked);
    long limit = Filters.limit(asked, PAGE);
    asked.refuseOthers();
    JsonNode all =
        jobs.answer(Jobs.Length.MINUTES, "contradictions of all", MOST_JUDGED, this::judge);
    if (!Jobs.isResult(all)) {
      return all;
    }
    Set<String> labels = types.stream().map(Contradiction.Type::label).collect(Collectors.toSet());
    List<ObjectNode> fitting = new ArrayList<>();
    for (ObjectNode item : decided(all, settlements)) {
      boolean wanted = labels.isEmpty() || labels.contains(item.path("type").asText());
      if (wanted && isOf(pair, item) && fits(state, item)) {
        fitting.add(item);
      }
    }
    return page(all, fitting.stream().skip(offset).limit(limit).toList(), fitting.size());
  }

  private static JsonNode page(JsonNode all, List<ObjectNode> items, int total) {
    ObjectNode node = Json.object().put("state", "done");
    node.set("judged", all.path("judged"));
    node.set("complete", all.path("complete"));
    node.set("found", all.path("found"));
    node.set("pairs", all.path("pairs"));
    node.put("total", total);
    node.putArray("items").addAll(items);
    return node;
  }

  /** Copies of the items of a result, each with what people decided on it. */
  static List<ObjectNode> decided(JsonNode result, Settlements settlements) {
    Map<String, ObjectNode> said = settlements.all();
    List<ObjectNode> items = new ArrayList<>();
    for (JsonNode item : result.path("items")) {
      ObjectNode copy = item.deepCopy();
      String id = copy.path("id").asText();
      copy.set("settlement", said.getOrDefault(id, Settlements.open()));
      items.add(copy);
    }
    return items;
  }

  private static boolean isOf(@Nullable String pair, JsonNode item) {
    return pair == null || pair.equalsIgnoreCase(pair(item.path("pair")));
  }

  private static String pair(JsonNode codes) {
    return codes.path(0).asText() + "-" + codes.path(1).asText();
  }

  private static boolean fits(State state, JsonNode item) {
    return state == State.ALL
        || item.path("settlement").path("settled").asBoolean() == (state == State.SETTLED);
  }

  private JsonNode judge(AtomicLong done) {
    Set<List<String>> pairs = new LinkedHashSet<>();
    Set<Coded> records = new LinkedHashSet<>();
    for (PairCount pair : store.catalogue().pairs(null, MOST_PAIRS)) {
      pairs.add(List.of(pair.a(), pair.b()));
      add(pair, records);
    }
    ObjectNode found =
        new PassageCouples(store, MOST_JUDGED).found(records, pairs::contains, MOST_SHOWN, done);
    ArrayNode told = found.putArray("pairs");
    Set<String> names = new LinkedHashSet<>();
    found.path("items").forEach(item -> names.add(pair(item.path("pair"))));
    names.stream().sorted().forEach(told::add);
    return found;
  }

  /** What is told of a pair in sentences. */
  private void add(PairCount pair, Collection<Coded> records) {
    EventQuery query =
        EventQuery.all().withDating(Dating.EVENT_OR_PUBLISHED).withPair(pair.a(), pair.b());
    try (Stream<? extends Coded> events = store.events(query.withLimit(MOST_RECORDS_OF_A_PAIR));
        Stream<? extends Coded> limits = store.limits(ClaimQuery.of(query));
        Stream<? extends Coded> figures = store.figures(ClaimQuery.of(query))) {
      Stream.of(events, limits, figures)
          .flatMap(all -> all.limit(MOST_RECORDS_OF_A_PAIR))
          .filter(record -> !record.passage().sentence().isEmpty())
          .forEach(records::add);
    }
  }
}
