package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/** What the kinds of records share in their JSON form. */
final class PassageJson {
  private PassageJson() {}

  static Passage read(JsonFields fields) {
    return new Passage(
        fields.text("doc"),
        fields.integer("begin"),
        fields.integer("end"),
        fields.text("sentence"));
  }

  static void offsets(Passage passage, JsonGenerator json) throws IOException {
    json.writeNumberField("begin", passage.begin());
    json.writeNumberField("end", passage.end());
  }

  static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    json.writeString(value);
  }

  static void day(String name, @Nullable LocalDate value, JsonGenerator json) throws IOException {
    text(name, value == null ? null : value.toString(), json);
  }

  static void date(@Nullable EventDate date, JsonGenerator json) throws IOException {
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    day("start", date.interval().start(), json);
    day("end", date.interval().end(), json);
    json.writeStringField("text", date.text());
    json.writeEndObject();
  }

  static @Nullable EventDate date(@Nullable JsonFields fields) {
    return fields == null
        ? null
        : new EventDate(new Interval(fields.day("start"), fields.day("end")), fields.text("text"));
  }

  static void texts(String name, List<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
