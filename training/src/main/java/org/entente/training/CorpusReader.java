package org.entente.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.WordPieces;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Status;

/** Reads the corpus in the format of {@code training/corpus/GUIDE.md}. */
public final class CorpusReader {
  private final WordPieces wordPieces;

  public CorpusReader(WordPieces wordPieces) {
    this.wordPieces = wordPieces;
  }

  /** All sentences of the folder's {@code *.jsonl}, by file name. */
  public List<Example> read(Path folder) {
    return LabelledLines.read(folder, this::example);
  }

  private Example example(JsonNode row) {
    MarkedText marked = MarkedText.of(row.get("text").asText());
    MarkedSentence sentence = MarkedSentence.of(wordPieces.of(marked.text()), marked.sides());
    return new Example(row.get("id").asText(), marked.text(), sentence, pairs(row, marked));
  }

  private static List<Example.Pair> pairs(JsonNode row, MarkedText marked) {
    Map<Long, List<Example.Act>> acts = new HashMap<>();
    for (JsonNode event : row.get("events")) {
      List<Integer> actors = numbers(event.get("actor"), marked);
      List<Integer> recipients = numbers(event.get("recipient"), marked);
      boolean reciprocal = recipients.isEmpty();
      Example.Act act = act(event, marked, reciprocal);
      for (int actor : actors) {
        for (int recipient : reciprocal ? actors : recipients) {
          if (actor != recipient) {
            acts.computeIfAbsent(key(actor, recipient), k -> new ArrayList<>()).add(act);
          }
        }
      }
    }
    List<Example.Pair> pairs = new ArrayList<>();
    for (int actor = 0; actor < marked.sides().size(); actor++) {
      for (int recipient = 0; recipient < marked.sides().size(); recipient++) {
        if (actor != recipient) {
          pairs.add(
              new Example.Pair(
                  actor, recipient, acts.getOrDefault(key(actor, recipient), List.of())));
        }
      }
    }
    return pairs;
  }

  private static long key(int actor, int recipient) {
    return actor * 1000L + recipient;
  }

  private static List<Integer> numbers(JsonNode names, MarkedText marked) {
    List<Integer> numbers = new ArrayList<>();
    names.forEach(name -> numbers.add(marked.side(name.asText())));
    return numbers;
  }

  private static Example.Act act(JsonNode event, MarkedText marked, boolean reciprocal) {
    Set<Context> contexts = new TreeSet<>();
    for (JsonNode context : event.get("context")) {
      contexts.add(Context.valueOf(context.asText().toUpperCase(Locale.ROOT)));
    }
    return new Example.Act(
        EventType.valueOf(event.get("type").asText()),
        LabelledLines.text(event.get("mode")),
        Status.valueOf(event.get("status").asText().toUpperCase(Locale.ROOT)),
        reciprocal,
        contexts,
        marked.find(LabelledLines.text(event.get("trigger"))));
  }
}
