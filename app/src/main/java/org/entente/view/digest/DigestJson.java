package org.entente.view.digest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.entente.model.Event;
import org.entente.relation.score.Axis;
import org.entente.relation.score.RateChange;
import org.entente.view.Numbers;

/** A digest for programs. */
public final class DigestJson {
  private static final JsonMapper JSON = new JsonMapper();

  private DigestJson() {}

  /** An object with {@code month}, {@code method} and {@code pairs}. */
  public static ObjectNode of(DigestReport digest) {
    ObjectNode node = JSON.createObjectNode().put("month", digest.month().toString());
    node.put("method", DigestText.method());
    ArrayNode pairs = node.putArray("pairs");
    digest.pairs().forEach(pair -> pair(pair, pairs.addObject()));
    return node;
  }

  private static void pair(DigestReport.Pair pair, ObjectNode node) {
    node.put("a", pair.a().code()).put("b", pair.b().code());
    node.put("name", pair.a().name() + " – " + pair.b().name());
    node.put("verdict", pair.change().verdict().name().toLowerCase(Locale.ROOT));
    node.put("finding", DigestText.of(pair.change()));
    node.put("by_volume", pair.byVolume()).put("merged", pair.merged());
    for (Axis axis : Axis.values()) {
      change(pair.change().on(axis), node.putObject(axis.name().toLowerCase(Locale.ROOT)));
    }
    ArrayNode ids = node.putArray("heaviest");
    pair.heaviest().stream().map(Event::id).forEach(ids::add);
  }

  private static void change(RateChange change, ObjectNode node) {
    node.put("acts", change.acts()).put("before", change.before());
    Numbers.put(node, "expected", change.expected());
    Numbers.put(node, "dispersion", change.dispersion());
    Numbers.put(node, "low", change.low());
    Numbers.put(node, "high", change.high());
    node.put("direction", change.direction().name().toLowerCase(Locale.ROOT));
  }
}
