package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * A sentence in which a source and a target are marked: {@code <s>Iran</s> condemned <t>it</t>}.
 *
 * @param text the sentence without the marks
 * @param sides places of the source's mentions, and of the target's
 */
public record MarkedPair(String text, List<List<Span>> sides) {
  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

  public MarkedPair {
    sides = sides.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a marked sentence.
   *
   * @throws IllegalArgumentException with what is wrong with the marks
   */
  public static MarkedPair parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> sides = List.of(new ArrayList<>(), new ArrayList<>());
    int[] opened = {-1, -1};
    Matcher marks = MARK.matcher(marked);
    while (marks.find()) {
      marks.appendReplacement(text, "");
      int side = marks.group(2).equals("s") ? 0 : 1;
      if (marks.group(1).isEmpty()) {
        opened[side] = open(opened[side], text.length(), marks.group());
      } else {
        sides.get(side).add(closed(opened[side], text, marks.group()));
        opened[side] = -1;
      }
    }
    marks.appendTail(text);
    require(opened[0] < 0 && opened[1] < 0, "a mark <s> or <t> is not closed");
    require(!sides.get(0).isEmpty(), "the source is not marked with <s>…</s>");
    require(!sides.get(1).isEmpty(), "the target is not marked with <t>…</t>");
    return new MarkedPair(text.toString(), sides);
  }

  /** The same pair without what stands before the first mention. */
  public MarkedPair fromFirstMention() {
    int begin = sides.stream().flatMap(List::stream).mapToInt(Span::begin).min().orElseThrow();
    return new MarkedPair(
        text.substring(begin),
        sides.stream()
            .map(side -> side.stream().map(span -> span.shift(-begin)).toList())
            .toList());
  }

  private static int open(int before, int now, String mark) {
    require(before < 0, "the mark " + mark + " is opened twice");
    return now;
  }

  private static Span closed(int opened, CharSequence text, String mark) {
    require(opened >= 0, "the mark " + mark + " closes nothing");
    Span span = new Span(opened, text.length());
    require(!span.of(text).isBlank(), "there is nothing before the mark " + mark);
    return span;
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
