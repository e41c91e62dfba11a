package org.entente.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.WordPieces;
import org.entente.model.Limit;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads the corpus of limits in the format of {@code training/limits/GUIDE.md}. */
final class LimitsReader {
  private final WordPieces wordPieces;

  LimitsReader(WordPieces wordPieces) {
    this.wordPieces = wordPieces;
  }

  /** All sentences of the folder's {@code *.jsonl}, by file name. */
  List<TriadExample> read(Path folder) {
    return LabelledLines.read(folder, this::example);
  }

  private TriadExample example(JsonNode row) {
    MarkedText marked = MarkedText.of(row.get("text").asText());
    MarkedSentence sentence = MarkedSentence.of(wordPieces.of(marked.text()), marked.sides());
    List<TriadExample.Triad> triads = new ArrayList<>();
    int sides = marked.sides().size();
    for (int limiter = 0; limiter < sides; limiter++) {
      for (int first = 0; first < sides; first++) {
        for (int second = first + 1; second < sides; second++) {
          if (limiter != first && limiter != second) {
            TriadExample.Label label = label(row.get("limits"), marked, limiter, first, second);
            triads.add(new TriadExample.Triad(limiter, first, second, label));
          }
        }
      }
    }
    return new TriadExample(row.get("id").asText(), sentence, triads);
  }

  private static TriadExample.@Nullable Label label(
      JsonNode limits, MarkedText marked, int limiter, int first, int second) {
    for (JsonNode limit : limits) {
      int one = marked.side(limit.get("pair").get(0).asText());
      int other = marked.side(limit.get("pair").get(1).asText());
      if (marked.side(limit.get("limiter").asText()) == limiter
          && Math.min(one, other) == first
          && Math.max(one, other) == second) {
        return new TriadExample.Label(
            Limit.Direction.valueOf(upper(limit.get("direction"))),
            Limit.Mechanism.valueOf(upper(limit.get("mechanism"))),
            Status.valueOf(upper(limit.get("status"))),
            marked.find(LabelledLines.text(limit.get("cue"))));
      }
    }
    return null;
  }

  private static String upper(JsonNode label) {
    return label.asText().toUpperCase(Locale.ROOT);
  }
}
