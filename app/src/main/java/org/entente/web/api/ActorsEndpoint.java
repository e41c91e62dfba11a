package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.entente.store.FacetCount;
import org.entente.store.Store;

/**
 * Everyone who acts or is acted upon, with their names, the busiest first; without those whom a
 * data set of others calls by their names alone, who may be thousands of persons.
 */
final class ActorsEndpoint implements Endpoint {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_:-]{2,24}");

  private final Store store;
  private final Names names;

  ActorsEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/actors";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    for (FacetCount actor : store.catalogue().actors()) {
      if (!CODE.matcher(actor.value()).matches()) {
        continue;
      }
      items
          .addObject()
          .put("code", actor.value())
          .put("name", names.name(actor.value()))
          .put("events", actor.count());
    }
    return node;
  }
}
