package org.entente.store.correction;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Context;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with people's decisions, in the format of {@code training/corpus/GUIDE.md}: one object
 * a line, each side's words marked {@code [a:…]}. Only sentences whose events were all decided on
 * are written, since a sentence teaches also what is not in it; those whose events all were
 * rejected are written without any.
 */
public final class TrainingLines {
  private static final JsonMapper JSON = new JsonMapper();

  private TrainingLines() {}

  /**
   * What became of a document's sentences.
   *
   * @param lines labelled sentences, without line ends
   * @param leftOut sentences that were decided on and cannot be written, since the words of a side
   *     are not in them
   */
  public record Lines(List<String> lines, int leftOut) {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** The sentences of several documents. */
  public static Lines of(List<ReviewedDocument> documents) {
    List<Lines> all = documents.stream().map(TrainingLines::of).toList();
    return new Lines(
        all.stream().flatMap(each -> each.lines().stream()).toList(),
        all.stream().mapToInt(Lines::leftOut).sum());
  }

  /** The sentences of a document. */
  public static Lines of(ReviewedDocument document) {
    Map<String, List<ReviewedEvent>> sentences = new LinkedHashMap<>();
    for (ReviewedEvent event : document.events()) {
      String place = event.value().passage().begin() + "-" + event.value().passage().end();
      sentences.computeIfAbsent(place, key -> new ArrayList<>()).add(event);
    }
    List<String> lines = new ArrayList<>();
    int leftOut = 0;
    for (Map.Entry<String, List<ReviewedEvent>> each : sentences.entrySet()) {
      if (each.getValue().stream().noneMatch(event -> event.review() == Review.UNREVIEWED)) {
        String line = line(document.doc() + "#" + each.getKey(), each.getValue());
        if (line == null) {
          leftOut++;
        } else {
          lines.add(line);
        }
      }
    }
    return new Lines(lines, leftOut);
  }

  private static @Nullable String line(String id, List<ReviewedEvent> events) {
    Event first = events.get(0).value();
    Map<String, String> sides = new LinkedHashMap<>();
    Map<String, String> letters = new LinkedHashMap<>();
    for (ReviewedEvent event : events) {
      addSide(event.value().actorText(), actor(event.value()), sides, letters);
      addSide(event.value().recipientText(), recipient(event.value()), sides, letters);
    }
    String marked = marked(first.passage().sentence(), sides);
    if (marked == null) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id).put("text", marked).put("register", "corrected");
    node.put("era", era(first.published())).put("region", "");
    ArrayNode list = node.putArray("events");
    for (ReviewedEvent event : events) {
      if (!event.review().isGone()) {
        label(event.value(), sides, list.addObject());
      }
    }
    return node.toString();
  }

  /** Words that name the same codes are mentions of one side. */
  private static void addSide(
      String words, String codes, Map<String, String> sides, Map<String, String> letters) {
    String letter =
        letters.computeIfAbsent(codes, key -> Character.toString((char) ('a' + letters.size())));
    sides.putIfAbsent(words, letter);
  }

  private static String actor(Event event) {
    return event.isReciprocal() ? event.actor().get(0) : String.join("+", event.actor());
  }

  private static String recipient(Event event) {
    return String.join(
        "+",
        event.isReciprocal() ? event.actor().subList(1, event.actor().size()) : event.recipient());
  }

  private static void label(Event event, Map<String, String> sides, ObjectNode node) {
    ArrayNode actors = node.putArray("actor").add(sides.get(event.actorText()));
    ArrayNode recipients = node.putArray("recipient");
    (event.isReciprocal() ? actors : recipients).add(sides.get(event.recipientText()));
    node.put("type", event.type().name()).put("mode", event.mode());
    node.put("status", event.status().label()).put("trigger", event.trigger());
    ArrayNode contexts = node.putArray("context");
    event.contexts().stream().map(Context::label).sorted().forEach(contexts::add);
    node.put("speaker", event.speaker());
  }

  /** The sentence with the words of all sides marked; null if that cannot be done. */
  private static @Nullable String marked(String sentence, Map<String, String> sides) {
    if (sentence.contains("[") || sentence.contains("]") || sides.size() > 26) {
      return null;
    }
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<String, String> side : sides.entrySet()) {
      String words = side.getKey();
      int at = words.isBlank() ? -1 : free(sentence, words, marks);
      if (at < 0) {
        return null;
      }
      marks.add(new Mark(at, at + words.length(), side.getValue()));
    }
    Collections.sort(marks);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      text.append(sentence, at, mark.begin()).append('[').append(mark.letter()).append(':');
      text.append(sentence, mark.begin(), mark.end()).append(']');
      at = mark.end();
    }
    return text.append(sentence, at, sentence.length()).toString().replaceAll("\\s+", " ");
  }

  /** Where words stand that no other side has; -1 if nowhere. */
  private static int free(String sentence, String words, List<Mark> marks) {
    for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      int begin = at;
      int end = at + words.length();
      if (marks.stream().allMatch(mark -> end <= mark.begin() || begin >= mark.end())) {
        return at;
      }
    }
    return -1;
  }

  private record Mark(int begin, int end, String letter) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      return Integer.compare(begin, other.begin);
    }
  }

  private static String era(@Nullable LocalDate published) {
    return published == null ? "" : String.format(Locale.ROOT, "%d0s", published.getYear() / 10);
  }
}
