package org.entente.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.entente.exchange.Table.Column;
import org.entente.exchange.internal.CellJson;
import org.jspecify.annotations.Nullable;

/** Tables as JSON Lines, one object a row. */
public final class TableJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private TableJson() {}

  /**
   * Writes a line for each row.
   *
   * @param kind value of the first field, {@code kind}
   * @param out stays open
   */
  public static void write(String kind, Table table, Writer out) throws IOException {
    for (List<@Nullable Object> row : table.rows()) {
      try (JsonGenerator json = JSON.createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
          CellJson.write(columns.get(i).name(), row.get(i), json);
        }
        json.writeEndObject();
      }
      out.write('\n');
    }
  }
}
