package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.event.scoring.RelationModel;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Passage;
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
    return jobs.answer(
        Jobs.Length.MINUTES,
        "contradictions " + question.key(),
        MOST_JUDGED,
        done -> judge(question, done));
  }

  private JsonNode judge(PairQuestion question, AtomicLong done) {
    List<Coded> records = records(question);
    List<String> pair = Stream.of(question.a(), question.b()).sorted().toList();
    List<Contradiction> found;
    try (RelationModel model = RelationModel.load()) {
      Contradictions contradictions =
          new Contradictions(
              (a, b) -> {
                done.incrementAndGet();
                return model.score(a, b);
              },
              Contradictions.DEFAULT_MIN_CONFIDENCE);
      found = contradictions.among(records, pair::equals, MOST_JUDGED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ObjectNode node = Json.object().put("state", "done").put("judged", done.get());
    node.put("complete", done.get() < MOST_JUDGED && records.size() < MOST_RECORDS);
    node.put("found", found.size());
    Map<Passage, String> events = events(records);
    ArrayNode items = node.putArray("items");
    found.stream().limit(MOST_SHOWN).forEach(each -> items.add(item(each, events)));
    return node;
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

  private static Map<Passage, String> events(List<Coded> records) {
    Map<Passage, String> ids = new HashMap<>();
    for (Coded record : records) {
      if (record instanceof Event event) {
        ids.putIfAbsent(event.passage(), event.id());
      }
    }
    return ids;
  }

  /** With an event of each passage, as a way to its place in the text. */
  private static ObjectNode item(Contradiction found, Map<Passage, String> events) {
    ObjectNode node = Json.record(found);
    node.put("event_a", events.get(found.a().passage()));
    node.put("event_b", events.get(found.b().passage()));
    return node;
  }
}
