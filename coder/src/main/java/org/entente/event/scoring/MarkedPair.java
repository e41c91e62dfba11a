package org.entente.event.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Span;

/**
 * A sentence with one pair marked by hand: {@code <s>actor</s> … <t>recipient</t>}, in either
 * order. A side may be marked several times; one side may be missing, if the sentence does not name
 * it.
 *
 * @param text the sentence without marks
 * @param source where the first side stands; empty if it is not named
 * @param target where the second side stands; empty if it is not named
 */
public record MarkedPair(String text, List<Span> source, List<Span> target) {
  private static final Pattern TAG = Pattern.compile("<(/?)([st])>");

  public MarkedPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * Reads the marks.
   *
   * @throws IllegalArgumentException if neither side is marked, or a mark is empty, or not closed
   */
  public static MarkedPair parse(String marked) {
    StringBuilder text = new StringBuilder();
    int[] open = {-1, -1};
    List<List<Span>> sides = List.of(new ArrayList<>(), new ArrayList<>());
    Matcher tag = TAG.matcher(marked);
    int last = 0;
    while (tag.find()) {
      text.append(marked, last, tag.start());
      last = tag.end();
      int side = tag.group(2).equals("s") ? 0 : 1;
      boolean opens = tag.group(1).isEmpty();
      if (opens == open[side] >= 0) {
        throw new IllegalArgumentException("the mark " + tag.group() + " has no partner");
      }
      if (opens) {
        open[side] = text.length();
      } else {
        sides.get(side).add(span(text, open[side], tag.group(2)));
        open[side] = -1;
      }
    }
    text.append(marked, last, marked.length());
    if (open[0] >= 0 || open[1] >= 0) {
      throw new IllegalArgumentException("a mark is not closed");
    }
    if (sides.get(0).isEmpty() && sides.get(1).isEmpty()) {
      throw new IllegalArgumentException(
          "no side is marked: put <s>…</s> and <t>…</t> around them");
    }
    return new MarkedPair(text.toString(), sides.get(0), sides.get(1));
  }

  private static Span span(CharSequence text, int begin, String letter) {
    Span span = new Span(begin, text.length());
    if (span.of(text).isBlank()) {
      throw new IllegalArgumentException(
          "there is nothing between <" + letter + "> and </" + letter + ">");
    }
    return span;
  }

  /**
   * The sentence as the encoder reads it: side 0 the source, side 1 the target. What stands before
   * the first mention is left out where the pair would lie beyond the length limit; a side that is
   * not named, or still beyond it, is stood for by the sentence as a whole.
   */
  public MarkedSentence sentence(WordPieces wordPieces) {
    MarkedSentence sentence = marked(wordPieces);
    boolean reached =
        (source.isEmpty() || sentence.marks().get(0).length > 0)
            && (target.isEmpty() || sentence.marks().get(1).length > 0);
    if (!reached) {
      sentence = fromFirstMention().marked(wordPieces);
    }
    return new MarkedSentence(
        sentence.ids(),
        sentence.spans(),
        sentence.marks().stream().map(m -> m.length == 0 ? new int[] {0} : m).toList());
  }

  private MarkedSentence marked(WordPieces wordPieces) {
    return MarkedSentence.of(wordPieces.of(text), List.of(source, target));
  }

  private MarkedPair fromFirstMention() {
    int begin =
        Stream.concat(source.stream(), target.stream()).mapToInt(Span::begin).min().orElse(0);
    return new MarkedPair(
        text.substring(begin),
        source.stream().map(span -> span.shift(-begin)).toList(),
        target.stream().map(span -> span.shift(-begin)).toList());
  }
}
