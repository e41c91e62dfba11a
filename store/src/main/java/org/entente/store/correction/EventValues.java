package org.entente.store.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.exchange.RecordFormatException;
import org.entente.exchange.RecordJson;
import org.entente.exchange.layout.Coding;
import org.entente.exchange.layout.EventCodes;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Status;

/** Values of an event's fields, as its JSON form has them. */
public final class EventValues {
  /** What people may change; the rest follows from the document or from these. */
  static final Set<String> FIELDS =
      Set.of(
          "actor",
          "recipient",
          "actor_text",
          "recipient_text",
          "trigger",
          "event",
          "mode",
          "context",
          "cameo",
          "score",
          "status",
          "date",
          "speaker",
          "speaker_code");

  private static final int LONGEST = 500;
  private static final int MOST = 20;
  private static final int LONGEST_PASSAGE = 2000;
  private static final JsonMapper JSON = new JsonMapper();

  private EventValues() {}

  /** The event with these values in place of its own; CAMEO code and score follow the type. */
  static Event apply(Event event, ObjectNode after) {
    ObjectNode node = json(event);
    boolean recoded = after.has("event") || after.has("mode");
    node.setAll(after);
    node.put("score", node.path("score").asDouble());
    if (recoded) {
      recode(node, after);
    }
    return parse(node);
  }

  /**
   * A new event of a passage.
   *
   * @param begin first code point of the passage, inclusive
   * @param end last code point, exclusive
   * @param values of its fields; what is not given is empty
   * @throws CorrectionException if there is no such passage, or they make no event
   */
  public static Event of(Document document, int begin, int end, ObjectNode values) {
    check(values);
    ObjectNode node = JSON.createObjectNode();
    node.put("doc", document.id()).put("begin", begin).put("end", end);
    node.put("sentence", between(document.text(), begin, end));
    node.put("actor_text", "").put("recipient_text", "").put("status", Status.ASSERTED.label());
    node.put("confidence", 1.0);
    LocalDate published = document.published();
    node.put("published", published == null ? null : published.toString());
    node.setAll(values);
    node.put("cameo", node.path("cameo").asText()).put("score", node.path("score").asDouble());
    recode(node, values);
    return parse(node);
  }

  /**
   * A new event of the same passage as another, with these values in place of the other's.
   *
   * @throws CorrectionException if they make no event
   */
  public static Event like(Event event, ObjectNode values) {
    check(values);
    return apply(event, values);
  }

  private static String between(String text, int begin, int end) {
    int length = text.codePointCount(0, text.length());
    if (begin < 0 || end <= begin || end > length || end - begin > LONGEST_PASSAGE) {
      throw new CorrectionException(
          "a passage has 1 to " + LONGEST_PASSAGE + " letters of the document's text");
    }
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }

  /** The event's values of the fields that {@code like} has. */
  static ObjectNode pick(Event event, ObjectNode like) {
    return json(event).retain(names(like));
  }

  /** The JSON form of an event. */
  static ObjectNode json(Event event) {
    try {
      return (ObjectNode) JSON.readTree(RecordJson.format(event));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An event of its JSON form.
   *
   * @throws CorrectionException if it is none
   */
  static Event parse(ObjectNode node) {
    try {
      return (Event) RecordJson.parse(node.put("kind", "event").toString());
    } catch (RecordFormatException e) {
      throw new CorrectionException("that makes no event: " + e.getMessage(), e);
    }
  }

  /** Refuses fields that nobody may change, and values beyond measure. */
  static void check(ObjectNode values) {
    for (String name : names(values)) {
      if (!FIELDS.contains(name)) {
        throw new CorrectionException("the field '" + name + "' cannot be changed");
      }
      JsonNode value = values.get(name);
      if (value.size() > MOST || value.toString().length() > LONGEST) {
        throw new CorrectionException("the field '" + name + "' is too long");
      }
    }
    double score = values.path("score").asDouble(0);
    if (!(score >= -10 && score <= 10)) {
      throw new CorrectionException("a score lies between -10 and 10");
    }
  }

  /** CAMEO code and score of the new type, unless they were given too. */
  static void recode(ObjectNode node, ObjectNode given) {
    fitMode(node, given);
    Coding coding =
        EventCodes.plover(node.path("event").asText(), node.path("mode").asText(""), Set.of());
    if (coding == null) {
      throw new CorrectionException("no type of event is called " + node.path("event"));
    }
    if (!given.has("cameo")) {
      node.put("cameo", coding.cameo());
    }
    if (!given.has("score")) {
      node.put("score", coding.score());
    }
  }

  /** A mode of the old type goes with it; one that was given must be one of the new type's. */
  private static void fitMode(ObjectNode node, ObjectNode given) {
    String type = node.path("event").asText();
    String mode = node.path("mode").asText("");
    if (mode.isEmpty() || EventCodes.hasMode(type, mode)) {
      return;
    }
    if (given.hasNonNull("mode")) {
      throw new CorrectionException("no mode of " + type + " is called '" + mode + "'");
    }
    node.putNull("mode");
  }

  static List<String> names(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
