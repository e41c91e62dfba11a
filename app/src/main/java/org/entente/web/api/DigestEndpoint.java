package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Event;
import org.entente.question.DigestMeasure;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.digest.DigestJson;
import org.entente.view.digest.DigestReport;
import org.jspecify.annotations.Nullable;

/** Which of some pairs improved or worsened in a month; measured in the background. */
final class DigestEndpoint implements Endpoint {
  private static final int MOST = 50;
  private static final int BUSIEST = 10;

  private final Store store;
  private final Names names;
  private final Jobs jobs;

  DigestEndpoint(Store store, Names names, Jobs jobs) {
    this.store = store;
    this.names = names;
    this.jobs = jobs;
  }

  @Override
  public String path() {
    return "/digest";
  }

  @Override
  public boolean isResult(JsonNode answer) {
    return Jobs.isResult(answer);
  }

  @Override
  public JsonNode answer(Parameters asked) {
    List<Sides> pairs = pairs(asked.text("pairs"));
    YearMonth month = month(asked.text("month"));
    asked.refuseOthers();
    return jobs.answer(
        Jobs.Length.MOMENTS, "digest " + month + " " + pairs, 1, done -> measure(pairs, month));
  }

  private ObjectNode measure(List<Sides> pairs, YearMonth month) {
    DigestReport digest = new DigestMeasure(store, names::name).of(pairs, month);
    ObjectNode node = DigestJson.of(digest).put("state", "done");
    for (int i = 0; i < digest.pairs().size(); i++) {
      ArrayNode events = ((ObjectNode) node.path("pairs").path(i)).putArray("heaviest");
      digest.pairs().get(i).heaviest().forEach(event -> events.add(event(event)));
    }
    return node;
  }

  /** As searches show it, if it is found there; its document then has a title. */
  private ObjectNode event(Event event) {
    return store.catalogue().event(event.id()).map(Json::event).orElseGet(() -> Json.record(event));
  }

  /** {@code EGY-ETH,IND-PAK}; the busiest if none are named. */
  private List<Sides> pairs(@Nullable String text) {
    if (text == null) {
      return store.catalogue().pairs(null, BUSIEST).stream()
          .map(pair -> Sides.pair(pair.a(), pair.b()))
          .toList();
    }
    List<Sides> pairs = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      String[] sides = Filters.upper(each.strip()).split("-", -1);
      if (sides.length != 2 || sides[0].isEmpty() || sides[1].isEmpty()) {
        throw Problem.badRequest(
            "'pairs' must be pairs such as EGY-ETH,IND-PAK, not '" + text + "'");
      }
      if (sides[0].equals(sides[1])) {
        throw Problem.badRequest("a pair has two different sides, not '" + sides[0] + "' twice");
      }
      pairs.add(Sides.pair(sides[0], sides[1]));
    }
    if (pairs.size() > MOST) {
      throw Problem.badRequest("'pairs' may name " + MOST + " pairs at most");
    }
    return pairs;
  }

  /** The last month with events, if none is named, but none that is to come. */
  private YearMonth month(@Nullable String text) {
    if (text != null) {
      try {
        return YearMonth.parse(text);
      } catch (DateTimeException e) {
        throw Problem.badRequest("'month' must be a month such as 2021-04, not '" + text + "'");
      }
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    LocalDate last = store.catalogue().days().map(days -> days.end()).orElse(today);
    return YearMonth.from(last.isBefore(today) ? last : today);
  }
}
