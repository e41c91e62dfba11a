package org.entente.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.entente.exchange.RecordJson;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.store.Series;

/** A relation as one JSON object. */
public final class RelationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RelationJson() {}

  /** The object, on several lines. */
  public static String of(Relation relation) {
    Series series = relation.series();
    ObjectNode root = JSON.createObjectNode();
    side(root.putObject("a"), relation.a());
    side(root.putObject("b"), relation.b());
    root.put("by", series.by().label());
    ArrayNode periods = root.putArray("periods");
    series.filled().periods().forEach(period -> period(periods.addObject(), period));
    root.put("undated", series.undated());
    root.put("by_publication", series.byPublication());
    root.put("events", relation.total());
    ArrayNode evidence = root.putArray("evidence");
    try {
      for (Event event : relation.evidence()) {
        evidence.add(JSON.readTree(RecordJson.format(event)));
      }
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void side(ObjectNode node, Relation.Side side) {
    node.put("code", side.code()).put("name", side.name());
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
