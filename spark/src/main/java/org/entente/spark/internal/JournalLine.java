package org.entente.spark.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;
import org.entente.claim.coding.Outcome;
import org.entente.document.Refused;
import org.entente.store.CodedDocument;
import org.entente.store.LakeTable;
import org.entente.store.LakeTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input, as a line of JSON: its split, its place in the split, and either {@code
 * refused}, or for each table of the lake the rows that belong to it.
 */
final class JournalLine {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** The time of a reading is that of its settlement; it is not known yet. */
  private static final LocalDateTime NOT_YET = LocalDateTime.of(1970, 1, 1, 0, 0);

  private JournalLine() {}

  /** Writes the line with its end. */
  static void write(String split, int at, Outcome outcome, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("split", split);
      json.writeNumberField("at", at);
      if (outcome instanceof Outcome.Done done) {
        json.writeNumberField("sentences", done.sentences());
        tables(new CodedDocument(done.document(), done.fingerprint(), done.records()), json);
      } else if (outcome instanceof Outcome.NotDone notDone) {
        refused(notDone.refused(), json);
      }
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void refused(Refused refused, JsonGenerator json) throws IOException {
    Integer line = refused.line();
    json.writeObjectFieldStart("refused");
    json.writeStringField("source", refused.source());
    json.writeNumberField("line", line == null ? 0 : line);
    json.writeStringField("reason", refused.reason());
    json.writeEndObject();
  }

  private static void tables(CodedDocument coded, JsonGenerator json) throws IOException {
    for (LakeTable table : LakeTable.all()) {
      json.writeArrayFieldStart(table.name());
      for (List<@Nullable Object> row : table.rows(coded, NOT_YET)) {
        row(table.columns(), row, json);
      }
      json.writeEndArray();
    }
  }

  private static void row(List<Column> columns, List<@Nullable Object> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value != null && value != NOT_YET) {
        json.writeFieldName(columns.get(i).name());
        cell(value, json);
      }
    }
    json.writeEndObject();
  }

  private static void cell(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof List<?> texts) {
      json.writeStartArray();
      for (Object text : texts) {
        json.writeString(text.toString());
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}
