package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.entente.store.Store;

/** Writes what was decided on a contradiction: {@code {"id", "revision", "settled", "reason"}}. */
public final class SettlementPost {
  /** Where it is sent. */
  public static final String PATH = "/contradictions";

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 2000;

  private final Settlements settlements;
  private final String who;

  /** For what one person sends. */
  public SettlementPost(Store store, String who) {
    this.settlements = new Settlements(store);
    this.who = who;
  }

  /**
   * Writes what was sent.
   *
   * @return what now holds, as JSON
   * @throws Problem if it makes no sense (400), or somebody else had a word since (409)
   */
  public String answer(byte[] body) {
    JsonNode sent = parsed(body);
    String id = sent.path("id").asText();
    String reason = sent.path("reason").asText("").strip();
    if (!id.matches("[0-9a-f]{16}")) {
      throw Problem.badRequest("'id' must be a contradiction's id");
    }
    if (!sent.path("settled").isBoolean()) {
      throw Problem.badRequest("'settled' must be true or false");
    }
    boolean settled = sent.path("settled").asBoolean();
    if (reason.length() > LONGEST || (settled && reason.isEmpty())) {
      throw Problem.badRequest(
          "'reason' must be a text of at most " + LONGEST + " signs, and is needed to settle");
    }
    if (!sent.path("revision").canConvertToLong()) {
      throw Problem.badRequest("'revision' must be a whole number");
    }
    return settlements
        .write(id, settled, reason, sent.path("revision").asLong(), who)
        .put("id", id)
        .toString();
  }

  private static JsonNode parsed(byte[] body) {
    try {
      JsonNode sent = JSON.readTree(body);
      if (sent != null && sent.isObject()) {
        return sent;
      }
    } catch (IOException e) {
      throw Problem.badRequest("what was sent is no JSON");
    }
    throw Problem.badRequest("what was sent is no JSON object");
  }
}
