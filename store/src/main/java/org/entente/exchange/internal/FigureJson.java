package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.entente.model.Figure;

/** Figures in JSON. */
public final class FigureJson {
  private FigureJson() {}

  public static void write(Figure figure, JsonGenerator json) throws IOException {
    json.writeStringField("doc", figure.passage().doc());
    PassageJson.offsets(figure.passage(), json);
    json.writeStringField("sentence", figure.passage().sentence());
    PassageJson.texts("pair", figure.pair(), json);
    json.writeNumberField("quantity", figure.quantity());
    json.writeStringField("unit", figure.unit());
    json.writeStringField("what", figure.what());
    json.writeStringField("qualifier", figure.qualifier().label());
    PassageJson.date(figure.date(), json);
    PassageJson.day("published", figure.published(), json);
    PassageJson.text("speaker", figure.speaker(), json);
  }

  public static Figure read(JsonFields fields) {
    return new Figure(
        PassageJson.read(fields),
        fields.texts("pair"),
        fields.number("quantity"),
        fields.text("unit"),
        fields.text("what"),
        Labels.qualifier(fields.text("qualifier")),
        PassageJson.date(fields.optionalObject("date")),
        fields.optionalDay("published"),
        fields.optionalText("speaker"));
  }
}
