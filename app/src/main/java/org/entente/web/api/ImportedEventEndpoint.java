package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.entente.exchange.layout.GdeltMention;
import org.entente.store.ImportedHit;
import org.entente.store.Store;

/** An event of others, with the places at which it is told, as far as its data set has them. */
final class ImportedEventEndpoint implements Endpoint {
  private static final int MOST_MENTIONS = 200;

  private final Store store;

  ImportedEventEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/imported/{dataset}";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String dataset = asked.part("dataset");
    String key = asked.text("key");
    if (key == null) {
      throw Problem.badRequest("'key' must say which event of '" + dataset + "' is meant");
    }
    ImportedHit hit =
        store
            .catalogue()
            .imported(dataset, key)
            .orElseThrow(() -> Problem.notFound("'" + dataset + "' has no event '" + key + "'"));
    ObjectNode node = ImportedJson.event(hit);
    node.put("layout", hit.event().layout());
    ArrayNode rest = node.putArray("rest");
    Stream.of(hit.event().rest().split("\u001f", -1)).forEach(rest::add);
    ArrayNode told = node.putArray("told");
    try (Stream<GdeltMention> mentions = store.mentions(dataset, key)) {
      mentions.limit(MOST_MENTIONS).forEach(each -> told.add(ImportedJson.mention(each)));
    }
    return node;
  }
}
