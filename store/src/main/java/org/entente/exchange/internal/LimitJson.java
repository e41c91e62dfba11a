package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.entente.model.Limit;

/** Limits in JSON. */
public final class LimitJson {
  private LimitJson() {}

  public static void write(Limit limit, JsonGenerator json) throws IOException {
    json.writeStringField("doc", limit.passage().doc());
    PassageJson.offsets(limit.passage(), json);
    json.writeStringField("sentence", limit.passage().sentence());
    json.writeStringField("limiter", limit.limiter());
    PassageJson.texts("pair", limit.pair(), json);
    json.writeStringField("direction", limit.direction().label());
    json.writeStringField("mechanism", limit.mechanism().label());
    json.writeStringField("cue", limit.cue());
    json.writeStringField("status", limit.status().label());
    PassageJson.date(limit.date(), json);
    PassageJson.day("published", limit.published(), json);
    PassageJson.text("speaker", limit.speaker(), json);
    PassageJson.texts("speaker_code", limit.speakerCode(), json);
    json.writeNumberField("confidence", limit.confidence());
  }

  public static Limit read(JsonFields fields) {
    return new Limit(
        PassageJson.read(fields),
        fields.text("limiter"),
        fields.texts("pair"),
        Labels.direction(fields.text("direction")),
        Labels.mechanism(fields.text("mechanism")),
        fields.text("cue"),
        Labels.status(fields.text("status")),
        PassageJson.date(fields.optionalObject("date")),
        fields.optionalDay("published"),
        fields.optionalText("speaker"),
        fields.texts("speaker_code"),
        fields.number("confidence"));
  }
}
