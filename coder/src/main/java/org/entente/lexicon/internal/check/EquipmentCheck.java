package org.entente.lexicon.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.lexicon.internal.SourceText;

/** Weapon systems: names that stand twice, in one file or two, and producers that are no states. */
final class EquipmentCheck {
  private final Faults faults;
  private final Map<String, Use> uses = new HashMap<>();

  private record Use(String path, String system) {}

  EquipmentCheck(Faults faults) {
    this.faults = faults;
  }

  void check(SourceText source, JsonNode root) {
    JsonNode systems = root.path("system");
    for (int i = 0; i < systems.size(); i++) {
      int line = source.lineOfTable("system", i);
      checkNames(source, systems.path(i), line);
      checkProducers(source, systems.path(i), line);
    }
  }

  private void checkNames(SourceText source, JsonNode system, int line) {
    String own = system.path("name").asText();
    for (String name : names(system)) {
      Use other = uses.putIfAbsent(name.toLowerCase(Locale.ROOT), new Use(source.path(), own));
      if (other != null) {
        String where = other.path().equals(source.path()) ? "this file" : other.path();
        faults.add(
            source,
            source.lineOfString(name, line),
            "\"" + name + "\" is already a name of " + other.system() + " in " + where);
      }
    }
  }

  private static List<String> names(JsonNode system) {
    List<String> names = new ArrayList<>();
    if (system.has("name")) {
      names.add(system.path("name").asText());
    }
    system.path("names").forEach(name -> names.add(name.asText()));
    return names;
  }

  private void checkProducers(SourceText source, JsonNode system, int line) {
    for (JsonNode code : system.path("producers")) {
      if (!Codes.isState(code.asText())) {
        faults.add(
            source, source.lineOfKey("producers", line), "unknown producer " + code.asText());
      }
    }
  }
}
