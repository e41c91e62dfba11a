package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.store.ClaimQuery;
import org.entente.store.Store;

/** Passages on a pair that cannot both hold, surest first; judged in the background. */
final class ContradictionsEndpoint implements Endpoint {
  /** How many couples of passages are judged, the likeliest first. */
  private static final int MOST_JUDGED = 2_000;

  private static final int MOST_RECORDS = 5_000;
  private static final int MOST_SHOWN = 100;

  private final Store store;
  private final Jobs jobs;

  ContradictionsEndpoint(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/contradictions";
  }

  @Override
  public boolean isResult(JsonNode answer) {
    return Jobs.isResult(answer);
  }

  @Override
  public JsonNode answer(Parameters asked) {
    PairQuestion question = PairQuestion.of(asked);
    asked.refuseOthers();
    JsonNode found =
        jobs.answer(
            Jobs.Length.MINUTES,
            "contradictions " + question.key(),
            MOST_JUDGED,
            done -> judge(question, done));
    if (!Jobs.isResult(found)) {
      return found;
    }
    ObjectNode decided = ((ObjectNode) found).deepCopy();
    decided
        .putArray("items")
        .addAll(StoreContradictionsEndpoint.decided(found, new Settlements(store)));
    return decided;
  }

  private JsonNode judge(PairQuestion question, AtomicLong done) {
    List<Coded> records = records(question);
    List<String> pair = Stream.of(question.a(), question.b()).sorted().toList();
    ObjectNode found =
        new PassageCouples(store, MOST_JUDGED).found(records, pair::equals, MOST_SHOWN, done);
    boolean complete = found.path("complete").asBoolean() && records.size() < MOST_RECORDS;
    return found.put("complete", complete);
  }

  private List<Coded> records(PairQuestion question) {
    List<Coded> records = new ArrayList<>();
    try (Stream<Event> events = store.events(question.events().withLimit(MOST_RECORDS));
        Stream<Limit> limits = store.limits(ClaimQuery.of(question.events()));
        Stream<Figure> figures = store.figures(ClaimQuery.of(question.events()))) {
      events.forEach(records::add);
      limits.limit(MOST_RECORDS).forEach(records::add);
      figures.limit(MOST_RECORDS).forEach(records::add);
    }
    return records;
  }
}
