package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Limit;
import org.entente.question.ThirdStateMeasure;
import org.entente.relation.limit.ThirdState;
import org.entente.store.ClaimQuery;
import org.entente.store.Store;
import org.entente.view.limit.LimitJson;
import org.entente.view.limit.LimitReport;

/** How far a third state limits two others, from three sides; measured in the background. */
final class ThirdStateEndpoint implements Endpoint {
  private final Store store;
  private final Names names;
  private final Jobs jobs;

  ThirdStateEndpoint(Store store, Names names, Jobs jobs) {
    this.store = store;
    this.names = names;
    this.jobs = jobs;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/limits/{c}";
  }

  @Override
  public boolean isResult(JsonNode answer) {
    return Jobs.isResult(answer);
  }

  @Override
  public JsonNode answer(Parameters asked) {
    PairQuestion question = PairQuestion.of(asked);
    String third = Filters.upper(asked.part("c"));
    if (third.equals(question.a()) || third.equals(question.b())) {
      throw Problem.badRequest("'" + third + "' is one of the pair: name a third side");
    }
    asked.refuseOthers();
    return jobs.answer(
        Jobs.Length.MOMENTS,
        "limits " + question.key() + " " + third,
        1,
        done -> measure(question, third));
  }

  private JsonNode measure(PairQuestion question, String third) {
    List<Limit> limits;
    try (Stream<Limit> all = store.limits(ClaimQuery.of(question.events()))) {
      limits = all.filter(limit -> limit.limiter().equals(third)).toList();
    }
    ThirdStateMeasure measure =
        new ThirdStateMeasure(store, names::name, ThirdStateMeasure.Settings.USUAL);
    try {
      LimitReport report =
          measure.of(new ThirdState(question.a(), question.b(), third), question.time(), limits);
      ObjectNode node = Json.parsed(LimitJson.of(report)).put("state", "done");
      return node.put("name", names.name(third));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("this cannot be measured: " + e.getMessage());
    }
  }
}
