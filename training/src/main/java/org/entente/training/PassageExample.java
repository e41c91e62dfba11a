package org.entente.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.model.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * Two labelled passages of the corpus of contradictions.
 *
 * @param id its identifier in the corpus
 * @param a one passage
 * @param b the other
 * @param type how they differ, change over time included; null where both can hold
 */
record PassageExample(String id, String a, String b, Contradiction.@Nullable Type type) {

  /** Reads the corpus in the format of {@code training/contradictions/GUIDE.md}. */
  static List<PassageExample> read(Path folder) {
    return LabelledLines.read(folder, PassageExample::of);
  }

  private static PassageExample of(JsonNode row) {
    return new PassageExample(
        row.get("id").asText(),
        MarkedText.of(row.get("a").asText()).text(),
        MarkedText.of(row.get("b").asText()).text(),
        switch (row.get("label").asText()) {
          case "none" -> null;
          case "change" -> Contradiction.Type.CHANGE;
          case "contradiction" ->
              Contradiction.Type.valueOf(row.get("type").asText().toUpperCase(Locale.ROOT));
          default -> throw new IllegalArgumentException("label " + row.get("label"));
        });
  }
}
