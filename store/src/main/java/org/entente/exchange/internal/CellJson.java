package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/** Cells of tables in JSON. */
public final class CellJson {
  private CellJson() {}

  public static void write(String name, @Nullable Object value, JsonGenerator json)
      throws IOException {
    if (value instanceof EventDate date) {
      PassageJson.date(date, json);
      return;
    }
    json.writeFieldName(name);
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        scalar(item, json);
      }
      json.writeEndArray();
    } else {
      scalar(value, json);
    }
  }

  private static void scalar(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value == null ? null : value.toString());
    }
  }
}
