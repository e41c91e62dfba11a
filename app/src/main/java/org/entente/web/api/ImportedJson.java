package org.entente.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.exchange.layout.Coding;
import org.entente.exchange.layout.GdeltMention;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Side;
import org.entente.model.Context;
import org.entente.store.ImportedHit;

/** Events of others as objects. */
final class ImportedJson {
  private ImportedJson() {}

  static ObjectNode event(ImportedHit hit) {
    ImportedEvent event = hit.event();
    ObjectNode node = Json.object();
    node.put("dataset", hit.dataset());
    node.put("key", event.key());
    node.put("day", event.day().toString());
    node.put("published", event.published() == null ? null : event.published().toString());
    side(node.putObject("actor"), event.actor());
    side(node.putObject("recipient"), event.recipient());
    node.put("codebook", event.codebook().label());
    node.put("code", event.code());
    Coding coding = event.coding();
    node.put("type", coding == null ? null : coding.type().name());
    node.put("mode", coding == null ? null : coding.mode());
    node.put("quad", coding == null ? null : coding.type().quad().label());
    node.put("score", coding == null ? null : coding.score());
    ArrayNode contexts = node.putArray("contexts");
    if (coding != null) {
      coding.contexts().stream().map(Context::label).sorted().forEach(contexts::add);
    }
    node.put("intensity", event.intensity());
    node.put("mentions", event.mentions());
    node.put("place", event.place());
    node.put("url", event.url());
    node.put("text", event.text());
    return node;
  }

  private static void side(ObjectNode node, Side side) {
    node.put("code", side.code()).put("raw", side.raw()).put("name", side.name());
  }

  static ObjectNode mention(GdeltMention mention) {
    ObjectNode node = Json.object();
    node.put("at", mention.at() + "Z");
    node.put("outlet", mention.outlet());
    node.put("address", mention.address());
    node.put("sentence", mention.sentence());
    node.put("confidence", mention.confidence());
    node.put("tone", mention.tone());
    return node;
  }
}
