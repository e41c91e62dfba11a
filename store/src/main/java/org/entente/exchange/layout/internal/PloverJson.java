package org.entente.exchange.layout.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.exchange.internal.JsonFields;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.entente.exchange.layout.RowFault;
import org.entente.exchange.layout.RowReader;
import org.entente.exchange.layout.Side;
import org.entente.exchange.layout.States;
import org.jspecify.annotations.Nullable;

/** PLOVER records, one JSON object a line. */
public final class PloverJson implements RowReader {
  /** Its only layout; a line is one cell. */
  public static final Layout LAYOUT =
      new Layout("plover", List.of("json"), '\n', false, Map.of(), PloverJson::new);

  private final JsonFactory json = new JsonFactory();
  private final Days days = new Days();

  private PloverJson() {}

  @Override
  public ImportedEvent read(List<String> cells, String rest) {
    try {
      return event(JsonFields.parse(json, cells.get(0)), rest);
    } catch (JsonProcessingException e) {
      throw new RowFault("is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new RowFault(String.valueOf(e.getMessage()));
    }
  }

  private ImportedEvent event(JsonFields fields, String rest) {
    String type = fields.text("event");
    String mode = Objects.requireNonNullElse(fields.optionalText("mode"), "");
    String published = fields.optionalText("published");
    return new ImportedEvent(
        LAYOUT.name(),
        fields.text("id"),
        days.day(fields.text("date")),
        published == null ? null : days.day(published),
        side(fields.texts("source"), fields.optionalText("source_text")),
        side(fields.texts("target"), fields.optionalText("target_text")),
        Codebook.PLOVER,
        type,
        EventCodes.plover(type, mode, Polecat.named(fields.texts("context"))),
        null,
        0,
        "",
        Objects.requireNonNullElse(fields.optionalText("url"), ""),
        Objects.requireNonNullElse(fields.optionalText("text"), ""),
        rest);
  }

  private static Side side(List<String> codes, @Nullable String name) {
    String raw = String.join("+", codes);
    String first = codes.isEmpty() ? "" : codes.get(0);
    String state = first.length() < 3 ? null : States.ofCameo(first.substring(0, 3));
    boolean known =
        state != null && (first.length() == 3 || !ActorCodes.cameo(first).code().equals(first));
    return new Side(known && state != null ? state : first, raw, name == null ? "" : name);
  }
}
