package org.entente.web.api;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.model.Event;
import org.entente.store.Store;
import org.entente.store.correction.Correction;
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
import org.entente.store.correction.CorrectionConflictException;
import org.entente.store.correction.CorrectionException;
import org.entente.store.correction.Corrections;
import org.entente.store.correction.EventValues;
import org.entente.store.correction.ReviewedDocument;
import org.entente.store.correction.ReviewedEvent;

/** Writes a correction that was sent: {@code {"doc", "revision", "action", "event", …}}. */
public final class CorrectionPost {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final int DEEPEST = 5;

  static {
    JSON.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  private final Store store;
  private final Corrections corrections;
  private final String who;

  /** For what one person sends. */
  public CorrectionPost(Store store, String who) {
    this.store = store;
    this.corrections = Corrections.of(store);
    this.who = who;
  }

  /**
   * Writes what was sent.
   *
   * @return the document's events as they now are, as JSON
   * @throws Problem if it makes no sense (400), the document is not there (404), or others
   *     corrected the same events since the revision that was sent (409, with what they did)
   */
  public String answer(byte[] body) {
    ObjectNode sent = parsed(body);
    String doc = text(sent, "doc");
    ReviewedDocument known = corrections.document(doc);
    if (known.log().isEmpty()) {
      DocumentEndpoint.find(store, doc);
    }
    try {
      corrections.write(doc, correction(sent, known), who, number(sent, "revision"));
    } catch (CorrectionException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    } catch (CorrectionConflictException e) {
      ObjectNode more = ReviewJson.document(corrections.document(doc));
      ReviewJson.entries(more.putArray("since"), e.since(), Set.of());
      throw Problem.conflict(e.getMessage() + "; look at it and do yours again", more);
    }
    return ReviewJson.document(corrections.document(doc)).toString();
  }

  private Correction correction(ObjectNode sent, ReviewedDocument known) {
    String action = text(sent, "action");
    return switch (action) {
      case "accept" -> new Accept(text(sent, "event"));
      case "reject" -> new Reject(text(sent, "event"));
      case "change" -> new Change(text(sent, "event"), Json.object(), object(sent, "after"));
      case "add" -> new Add(newId(), added(sent));
      case "merge" -> new Merge(text(sent, "event"), texts(sent, "others"));
      case "split" -> new Split(text(sent, "event"), newId(), part(sent, known));
      case "note" -> new Note(text(sent, "event"), text(sent, "text"));
      case "tag" -> new Tag(text(sent, "event"), text(sent, "tag"), flag(sent));
      case "star" -> new Star(text(sent, "event"), flag(sent));
      case "undo" -> new Undo(number(sent, "of"));
      case "redo" -> new Redo(number(sent, "of"));
      default -> throw Problem.badRequest("no action is called '" + action + "'");
    };
  }

  private Event added(ObjectNode sent) {
    return EventValues.of(
        DocumentEndpoint.find(store, text(sent, "doc")),
        (int) number(sent, "begin"),
        (int) number(sent, "end"),
        object(sent, "value"));
  }

  private static Event part(ObjectNode sent, ReviewedDocument known) {
    String id = text(sent, "event");
    Event whole =
        known
            .event(id)
            .map(ReviewedEvent::value)
            .orElseThrow(() -> Problem.badRequest("no event has the id '" + id + "'"));
    return EventValues.like(whole, object(sent, "value"));
  }

  private static String newId() {
    return "h" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
  }

  private static ObjectNode parsed(byte[] body) {
    try {
      if (JSON.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      throw Problem.badRequest("what was sent is no JSON");
    }
    throw Problem.badRequest("what was sent is no JSON object");
  }

  private static String text(ObjectNode sent, String name) {
    JsonNode value = sent.path(name);
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw Problem.badRequest("'" + name + "' must be a text");
    }
    return value.asText();
  }

  private static long number(ObjectNode sent, String name) {
    JsonNode value = sent.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw Problem.badRequest("'" + name + "' must be a whole number");
    }
    return value.asLong();
  }

  private static boolean flag(ObjectNode sent) {
    if (!sent.path("on").isBoolean()) {
      throw Problem.badRequest("'on' must be true or false");
    }
    return sent.path("on").asBoolean();
  }

  private static ObjectNode object(ObjectNode sent, String name) {
    if (sent.path(name) instanceof ObjectNode object) {
      return object;
    }
    throw Problem.badRequest("'" + name + "' must be an object");
  }

  private static List<String> texts(ObjectNode sent, String name) {
    if (!(sent.path(name) instanceof ArrayNode list)) {
      throw Problem.badRequest("'" + name + "' must be a list of texts");
    }
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
