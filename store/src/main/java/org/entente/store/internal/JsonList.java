package org.entente.store.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Texts as one value of a statement, where SQL takes no lists. */
final class JsonList {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonList() {}

  static String of(List<String> texts) {
    ArrayNode list = JSON.createArrayNode();
    texts.forEach(list::add);
    return list.toString();
  }
}
