package org.entente.store.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Event;
import org.entente.store.Annotation;
import org.entente.store.StoreException;
import org.entente.store.correction.Correction.Accept;
import org.entente.store.correction.Correction.Add;
import org.entente.store.correction.Correction.Change;
import org.entente.store.correction.Correction.Merge;
import org.entente.store.correction.Correction.Note;
import org.entente.store.correction.Correction.Redo;
import org.entente.store.correction.Correction.Reject;
import org.entente.store.correction.Correction.Split;
import org.entente.store.correction.Correction.Star;
import org.entente.store.correction.Correction.Tag;
import org.entente.store.correction.Correction.Undo;

/** Corrections in JSON: {@code {"action": "accept", "event": "…", "machine": {…}}}. */
public final class CorrectionJson {
  private static final JsonMapper JSON = new JsonMapper();

  private CorrectionJson() {}

  /** A correction, without what the model had coded. */
  public static ObjectNode write(Correction what) {
    ObjectNode node = JSON.createObjectNode();
    node.put("action", what.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (!what.events().isEmpty()) {
      node.put("event", what.events().get(0));
    }
    if (what instanceof Change change) {
      node.set("before", change.before());
      node.set("after", change.after());
    } else if (what instanceof Add add) {
      node.set("value", EventValues.json(add.value()));
    } else if (what instanceof Merge merge) {
      ArrayNode others = node.putArray("others");
      merge.others().forEach(others::add);
    } else if (what instanceof Split split) {
      node.put("part", split.part()).set("value", EventValues.json(split.value()));
    } else {
      writeMark(what, node);
    }
    return node;
  }

  private static void writeMark(Correction what, ObjectNode node) {
    if (what instanceof Note note) {
      node.put("text", note.text());
    } else if (what instanceof Tag tag) {
      node.put("tag", tag.tag()).put("on", tag.on());
    } else if (what instanceof Star star) {
      node.put("on", star.on());
    } else if (what instanceof Undo undo) {
      node.put("of", undo.of());
    } else if (what instanceof Redo redo) {
      node.put("of", redo.of());
    }
  }

  /** A line of the log as people read it: who, when, and the correction. */
  public static ObjectNode write(Entry entry) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", entry.id());
    node.put("at", entry.at().toString());
    node.put("by", entry.by());
    node.put("doc", entry.doc());
    node.setAll(write(entry.what()));
    return node;
  }

  /** The body of an annotation. */
  static String body(Correction what, Map<String, Event> machine) {
    ObjectNode node = write(what);
    ObjectNode then = node.putObject("machine");
    machine.forEach((id, event) -> then.set(id, EventValues.json(event)));
    return node.toString();
  }

  /** Reads what {@link #body} wrote. */
  static Entry entry(Annotation annotation) {
    try {
      ObjectNode node = (ObjectNode) JSON.readTree(annotation.body());
      Map<String, Event> machine = new LinkedHashMap<>();
      node.path("machine")
          .fields()
          .forEachRemaining(each -> machine.put(each.getKey(), event(each.getValue())));
      return new Entry(
          annotation.id(),
          annotation.madeAt(),
          annotation.madeBy(),
          annotation.target(),
          read(node),
          machine);
    } catch (JsonProcessingException | ClassCastException | CorrectionException e) {
      throw new StoreException(
          "entry " + annotation.id() + " of annotations.sqlite is no correction: " + e, e);
    }
  }

  private static Correction read(ObjectNode node) {
    String event = node.path("event").asText();
    String action = node.path("action").asText();
    return switch (action) {
      case "accept" -> new Accept(event);
      case "reject" -> new Reject(event);
      case "change" -> new Change(event, node.withObject("/before"), node.withObject("/after"));
      case "add" -> new Add(event, event(node.path("value")));
      case "merge" -> new Merge(event, texts(node.path("others")));
      case "split" -> new Split(event, node.path("part").asText(), event(node.path("value")));
      case "note" -> new Note(event, node.path("text").asText());
      case "tag" -> new Tag(event, node.path("tag").asText(), node.path("on").asBoolean());
      case "star" -> new Star(event, node.path("on").asBoolean());
      case "undo" -> new Undo(node.path("of").asLong());
      case "redo" -> new Redo(node.path("of").asLong());
      default -> throw new CorrectionException("no action is called '" + action + "'");
    };
  }

  private static Event event(JsonNode node) {
    return EventValues.parse((ObjectNode) node);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
