package org.entente.lexicon.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.entente.lexicon.internal.SourceText;

/** Unknown and missing keys, lists that hold a string twice, unknown sectors. */
final class ShapeCheck {
  private final SourceText source;
  private final Faults faults;

  ShapeCheck(SourceText source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  void check(JsonNode node, Shape shape) {
    check(node, shape, 1);
  }

  private void check(JsonNode node, Shape shape, int line) {
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!shape.required().contains(key) && !shape.optional().contains(key)) {
        faults.add(source, source.lineOfKey(key, line), "unknown key \"" + key + "\"");
      } else {
        checkValue(key, node.path(key), shape, line);
      }
    }
    for (String key : shape.required()) {
      if (!node.has(key)) {
        faults.add(source, line, "has no \"" + key + "\"");
      }
    }
  }

  private void checkValue(String key, JsonNode value, Shape shape, int line) {
    Shape inner = shape.tables().get(key);
    if (inner != null) {
      checkTables(key, value, inner, line);
    } else if (value.isArray()) {
      checkList(key, value, line);
    } else if (key.equals("sector") && !Codes.SECTORS.contains(value.asText())) {
      faults.add(source, source.lineOfKey(key, line), "unknown sector \"" + value.asText() + "\"");
    }
  }

  private void checkTables(String key, JsonNode value, Shape inner, int line) {
    for (int i = 0; i < value.size(); i++) {
      JsonNode item = value.path(i);
      JsonNode name = item.path("name");
      boolean inline = key.equals("holders") || key.equals("members");
      int at =
          inline
              ? source.lineOfString(name.asText(item.path("state").asText()), line)
              : source.lineOfTable(key, i);
      check(item, inner, at);
    }
  }

  private void checkList(String key, JsonNode value, int line) {
    Set<String> seen = new HashSet<>();
    for (JsonNode item : value) {
      if (!seen.add(item.asText())) {
        faults.add(
            source,
            source.lineOfKey(key, line),
            "\"" + key + "\" holds \"" + item.asText() + "\" twice");
      }
    }
  }
}
