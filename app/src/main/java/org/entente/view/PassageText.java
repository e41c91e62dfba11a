package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EventDate;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/** What records of all kinds share when people read them: the sentence, who says so, and when. */
final class PassageText {
  private static final int WIDTH = 96;
  private static final int SENTENCE = 70;
  private static final int SPEAKER = 30;

  private PassageText() {}

  /** The sentence in lines set in, then who says so. */
  static String of(Passage passage, @Nullable String speaker) {
    StringBuilder text = new StringBuilder();
    for (String line : wrapped(passage.sentence(), WIDTH)) {
      text.append("      ").append(line).append('\n');
    }
    if (speaker != null) {
      text.append("      — ").append(oneLine(speaker)).append('\n');
    }
    return text.toString();
  }

  /** The sentence in one line, cut for a cell. */
  static String sentence(Passage passage) {
    return cut(oneLine(passage.sentence()), SENTENCE);
  }

  /** Who says so, cut for a cell; empty for the writer. */
  static String speaker(@Nullable String speaker) {
    return speaker == null ? "" : phrase(speaker);
  }

  /** A few words of a text, cut for a cell. */
  static String phrase(String words) {
    return cut(oneLine(words), SPEAKER);
  }

  /** When, by the text, else the day of publication in brackets. */
  static String day(@Nullable EventDate date, @Nullable LocalDate published) {
    return date != null
        ? EventText.interval(date.interval())
        : published == null ? "undated" : "[" + published + "]";
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The text broken into lines of up to {@code width} signs. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : oneLine(text).split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text in up to {@code length} signs. */
  static String cut(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
  }
}
