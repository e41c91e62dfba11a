package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who the two sides of a pair are. */
final class PairEndpoint implements Endpoint {
  private final Names names;

  PairEndpoint(Names names) {
    this.names = names;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    ObjectNode node = Json.object();
    for (String side : new String[] {"a", "b"}) {
      String code = Filters.upper(asked.part(side));
      node.putObject(side).put("code", code).put("name", names.name(code));
    }
    return node;
  }
}
