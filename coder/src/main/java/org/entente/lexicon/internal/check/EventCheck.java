package org.entente.lexicon.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.internal.SourceText;
import org.entente.model.EventType;

/** Words of events: type and score of the file, codes, and examples that hold their words. */
final class EventCheck {
  private static final double HIGHEST_SCORE = 10;

  private final SourceText source;
  private final Faults faults;

  EventCheck(SourceText source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  void check(JsonNode root) {
    String type = root.path("type").asText();
    if (!type.equals(source.stem())) {
      fault("type", "type \"" + type + "\" is not the file's name");
    }
    checkQuad(root, type);
    checkScore(root, source.lineOfKey("score", 1));
    JsonNode modes = root.path("mode");
    for (int i = 0; i < modes.size(); i++) {
      int line = source.lineOfTable("mode", i);
      checkScore(modes.path(i), line);
      checkCameo(modes.path(i).path("cameo"), line);
    }
    JsonNode cameo = root.path("cameo");
    for (int i = 0; i < cameo.size(); i++) {
      checkCameo(cameo.path(i).path("code"), source.lineOfTable("cameo", i));
    }
    checkWords(root, "verb");
    checkWords(root, "noun");
  }

  private void checkQuad(JsonNode root, String type) {
    for (EventType known : EventType.values()) {
      if (known.name().equals(type)) {
        String quad = root.path("quad").asText();
        if (!known.quad().label().equals(quad)) {
          fault("quad", type + " is " + known.quad().label() + ", not \"" + quad + "\"");
        }
        return;
      }
    }
    fault("type", "unknown type \"" + type + "\"");
  }

  private void checkScore(JsonNode table, int line) {
    if (Math.abs(table.path("score").asDouble()) > HIGHEST_SCORE) {
      faults.add(source, line, "score is not between -10 and 10");
    }
  }

  private void checkCameo(JsonNode code, int line) {
    if (!code.isMissingNode() && !code.asText().matches("\\d{2,4}")) {
      faults.add(source, line, "\"" + code.asText() + "\" is no CAMEO code");
    }
  }

  private void checkWords(JsonNode root, String kind) {
    JsonNode words = root.path(kind);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      JsonNode word = words.path(i);
      String lemma = word.path("lemma").asText();
      int line = source.lineOfTable(kind, i);
      if (seen.contains(lemma)) {
        faults.add(source, line, kind + " \"" + lemma + "\" stands here twice");
      }
      seen.add(lemma);
      String example = word.path("example").asText();
      if (!example.isEmpty() && !Inflections.of(word).areIn(example)) {
        faults.add(source, line, "the example does not hold \"" + lemma + "\"");
      }
    }
  }

  private void fault(String key, String message) {
    faults.add(source, source.lineOfKey(key, 1), message);
  }
}
