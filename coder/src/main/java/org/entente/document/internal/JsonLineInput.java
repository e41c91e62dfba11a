package org.entente.document.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.entente.document.Input;
import org.entente.document.Read;
import org.entente.document.Reading;
import org.entente.document.Refused;
import org.entente.document.internal.text.DateText;
import org.entente.document.internal.text.PlainText;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** A document that is a line of JSON: fields id, text, title, date, outlet, url, language. */
final class JsonLineInput implements Input {
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String source;
  private final int line;
  private final byte[] bytes;
  private final String fingerprint;

  JsonLineInput(String source, int line, byte[] bytes) {
    this.source = source;
    this.line = line;
    this.bytes = bytes;
    this.fingerprint = Fingerprint.of(bytes);
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Integer line() {
    return line;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Reading read() {
    try {
      return new Read(document(object()), fingerprint);
    } catch (Refusal refusal) {
      return new Refused(source, line, refusal.reason());
    }
  }

  private JsonNode object() throws Refusal {
    JsonNode node;
    try {
      node = JSON.readTree(Decoding.text(bytes, null));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new Refusal(
          "the line is not JSON" + where + " (" + firstLine(e) + "); write one object a line", e);
    }
    if (!node.isObject()) {
      throw new Refusal("the line is JSON but no object; write {\"id\": …, \"text\": …}");
    }
    return node;
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("broken");
  }

  private Document document(JsonNode object) throws Refusal {
    JsonNode text = object.get("text");
    if (text == null || !text.isTextual()) {
      throw new Refusal("the object has no field \"text\" that is a string; add it");
    }
    String id = field(object, "id");
    String date = field(object, "date");
    Facts facts =
        new Facts(
            decoded(field(object, "title")),
            decoded(field(object, "outlet")),
            date == null ? null : DateText.first(date),
            field(object, "url"),
            field(object, "language"));
    String content = Mojibake.repaired(Entities.decoded(text.asText()));
    return PlainText.document(id == null ? source + "#" + line : id, content, facts);
  }

  private static @Nullable String decoded(@Nullable String value) {
    return value == null ? null : Mojibake.repaired(Entities.decoded(value));
  }

  private static @Nullable String field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    if (value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    return value.asText().strip();
  }
}
