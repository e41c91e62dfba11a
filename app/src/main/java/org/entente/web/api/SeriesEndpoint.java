package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.EventQuery;
import org.entente.store.Granularity;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Sides;
import org.entente.store.Store;

/** The asserted events of a pair, counted period by period, without gaps. */
final class SeriesEndpoint implements Endpoint {
  private final Store store;

  SeriesEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/series";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String a = Filters.upper(asked.part("a"));
    String b = Filters.upper(asked.part("b"));
    Granularity by =
        asked.choice("by", Granularity.MONTH, Granularity.values(), Granularity::label);
    EventQuery events =
        Filters.time(asked)
            .withStatuses(Set.of(Status.ASSERTED))
            .withSides(asked.flag("directed") ? Sides.directed(a, b) : Sides.pair(a, b));
    Series series = store.series(new SeriesQuery(events, by));
    ObjectNode node = Json.object();
    node.put("a", a);
    node.put("b", b);
    node.put("by", by.label());
    node.put("undated", series.undated());
    node.put("by_publication", series.byPublication());
    ArrayNode periods = node.putArray("periods");
    series.filled().periods().forEach(period -> period(periods.addObject(), period));
    return node;
  }

  private static void period(ObjectNode node, Series.Period period) {
    node.put("start", period.start().toString());
    for (Quad quad : Quad.values()) {
      node.put(quad.name().toLowerCase(Locale.ROOT), period.count(quad));
    }
    node.put("cooperation_score", period.cooperation());
    node.put("conflict_score", period.conflict());
  }
}
