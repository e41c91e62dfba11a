package org.entente.event.scoring;

import java.util.List;
import org.entente.model.Span;

/**
 * A sentence with one pair marked by hand: {@code <s>actor</s> … <t>recipient</t>}, in either
 * order.
 *
 * @param text the sentence without marks
 * @param source where the first side stands
 * @param target where the second side stands
 */
public record MarkedPair(String text, Span source, Span target) {
  private static final List<String> TAGS = List.of("<s>", "</s>", "<t>", "</t>");

  /**
   * Reads the marks.
   *
   * @throws IllegalArgumentException if a mark is missing, repeated, empty or crossed by the other
   */
  public static MarkedPair parse(String marked) {
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    int i = 0;
    while (i < marked.length()) {
      int tag = tagAt(marked, i);
      if (tag < 0) {
        text.append(marked.charAt(i++));
      } else if (at[tag] >= 0) {
        throw new IllegalArgumentException("the mark " + TAGS.get(tag) + " stands twice");
      } else {
        at[tag] = text.length();
        i += TAGS.get(tag).length();
      }
    }
    Span source = span(text, at[0], at[1], "<s>…</s>");
    Span target = span(text, at[2], at[3], "<t>…</t>");
    if (source.overlaps(target)) {
      throw new IllegalArgumentException("the marks <s>…</s> and <t>…</t> cross each other");
    }
    return new MarkedPair(text.toString(), source, target);
  }

  private static int tagAt(String marked, int i) {
    for (int tag = 0; tag < TAGS.size(); tag++) {
      if (marked.startsWith(TAGS.get(tag), i)) {
        return tag;
      }
    }
    return -1;
  }

  private static Span span(CharSequence text, int begin, int end, String marks) {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the marks " + marks + " are missing");
    }
    Span span = new Span(begin, end);
    if (span.of(text).isBlank()) {
      throw new IllegalArgumentException("there is nothing between " + marks);
    }
    return span;
  }

  /** The sentence as the encoder reads it: side 0 the source, side 1 the target. */
  public MarkedSentence sentence(WordPieces wordPieces) {
    return MarkedSentence.of(wordPieces.of(text), List.of(List.of(source), List.of(target)));
  }
}
