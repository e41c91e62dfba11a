package org.entente.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.WordPieces;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads the corpus in the format of {@code training/corpus/GUIDE.md}. */
public final class CorpusReader {
  private static final Pattern MENTION = Pattern.compile("\\[([a-z]):([^\\[\\]]+)]");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final WordPieces wordPieces;

  public CorpusReader(WordPieces wordPieces) {
    this.wordPieces = wordPieces;
  }

  /** All sentences of the folder's {@code *.jsonl}, by file name. */
  public List<Example> read(Path folder) {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
          number++;
          if (!line.isBlank()) {
            examples.add(example(line, file + ":" + number));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus in " + folder + " cannot be read", e);
    }
    return examples;
  }

  private Example example(String line, String place) {
    try {
      JsonNode row = JSON.readTree(line);
      Marked marked = Marked.of(row.get("text").asText());
      List<List<Span>> sides = List.copyOf(marked.sides.values());
      MarkedSentence sentence = MarkedSentence.of(wordPieces.of(marked.text), sides);
      return new Example(row.get("id").asText(), marked.text, sentence, pairs(row, marked));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private static List<Example.Pair> pairs(JsonNode row, Marked marked) {
    List<Character> letters = List.copyOf(marked.sides.keySet());
    Map<Long, List<Example.Act>> acts = new HashMap<>();
    for (JsonNode event : row.get("events")) {
      List<Integer> actors = numbers(event.get("actor"), letters);
      List<Integer> recipients = numbers(event.get("recipient"), letters);
      boolean reciprocal = recipients.isEmpty();
      Example.Act act = act(event, marked.text, reciprocal);
      for (int actor : actors) {
        for (int recipient : reciprocal ? actors : recipients) {
          if (actor != recipient) {
            acts.computeIfAbsent(key(actor, recipient), k -> new ArrayList<>()).add(act);
          }
        }
      }
    }
    List<Example.Pair> pairs = new ArrayList<>();
    for (int actor = 0; actor < letters.size(); actor++) {
      for (int recipient = 0; recipient < letters.size(); recipient++) {
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

  private static List<Integer> numbers(JsonNode names, List<Character> letters) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode name : names) {
      int number = letters.indexOf(name.asText().charAt(0));
      if (number < 0) {
        throw new IllegalArgumentException("no mention is marked " + name.asText());
      }
      numbers.add(number);
    }
    return numbers;
  }

  private static Example.Act act(JsonNode event, String text, boolean reciprocal) {
    Set<Context> contexts = new TreeSet<>();
    for (JsonNode context : event.get("context")) {
      contexts.add(Context.valueOf(context.asText().toUpperCase(Locale.ROOT)));
    }
    return new Example.Act(
        EventType.valueOf(event.get("type").asText()),
        textOf(event.get("mode")),
        Status.valueOf(event.get("status").asText().toUpperCase(Locale.ROOT)),
        reciprocal,
        contexts,
        trigger(textOf(event.get("trigger")), text));
  }

  private static @Nullable String textOf(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }

  private static @Nullable Span trigger(@Nullable String trigger, String text) {
    int at = trigger == null ? -1 : text.indexOf(trigger);
    return trigger == null || at < 0 ? null : new Span(at, at + trigger.length());
  }

  /** A text without its marks, and where they stood. */
  private static final class Marked {
    private final Map<Character, List<Span>> sides = new LinkedHashMap<>();
    private final String text;

    private Marked(String source) {
      StringBuilder plain = new StringBuilder();
      Matcher matcher = MENTION.matcher(source);
      int last = 0;
      while (matcher.find()) {
        plain.append(source, last, matcher.start());
        Span span = new Span(plain.length(), plain.length() + matcher.group(2).length());
        sides.computeIfAbsent(matcher.group(1).charAt(0), k -> new ArrayList<>()).add(span);
        plain.append(matcher.group(2));
        last = matcher.end();
      }
      text = plain.append(source, last, source.length()).toString();
    }

    static Marked of(String source) {
      return new Marked(source);
    }
  }
}
