package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.PairCount;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;

/** The pairs with most asserted events, each year by year. */
final class PairsEndpoint implements Endpoint {
  private static final int OTHERWISE = 12;
  private static final int MOST = 60;

  private final Store store;

  PairsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/pairs";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    int limit = (int) asked.number("limit", OTHERWISE, 1, MOST);
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    for (PairCount pair : store.catalogue().pairs(asked.day("since"), limit)) {
      ObjectNode item = items.addObject();
      item.put("a", pair.a());
      item.put("b", pair.b());
      item.put("events", pair.events());
      item.put("cooperation", pair.cooperation());
      item.put("conflict", pair.conflict());
      years(pair, item.putArray("years"));
    }
    return node;
  }

  private void years(PairCount pair, ArrayNode years) {
    EventQuery events =
        EventQuery.all()
            .withDating(Dating.EVENT_OR_PUBLISHED)
            .withStatuses(Set.of(Status.ASSERTED))
            .withPair(pair.a(), pair.b());
    for (Series.Period year : store.series(new SeriesQuery(events, Granularity.YEAR)).periods()) {
      long cooperation =
          year.count(Quad.VERBAL_COOPERATION) + year.count(Quad.MATERIAL_COOPERATION);
      years
          .addObject()
          .put("year", year.start().getYear())
          .put("cooperation", cooperation)
          .put("conflict", year.total() - cooperation);
    }
  }
}
