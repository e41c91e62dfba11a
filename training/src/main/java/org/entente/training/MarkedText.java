package org.entente.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text without its marks, and where they stood.
 *
 * @param text without marks
 * @param letters of its sides, in the order of their first mention
 * @param sides for each side its mentions in {@code text}
 */
record MarkedText(String text, List<Character> letters, List<List<Span>> sides) {
  private static final Pattern MENTION = Pattern.compile("\\[([a-z]):([^\\[\\]]+)]");

  /** Takes a text apart, in which "[a:Malta]" is a mention of side a. */
  static MarkedText of(String source) {
    Map<Character, List<Span>> sides = new LinkedHashMap<>();
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
    String text = plain.append(source, last, source.length()).toString();
    return new MarkedText(text, List.copyOf(sides.keySet()), List.copyOf(sides.values()));
  }

  /**
   * Number of the side with this letter.
   *
   * @throws IllegalArgumentException if no mention bears it
   */
  int side(String letter) {
    int number = letters.indexOf(letter.charAt(0));
    if (number < 0) {
      throw new IllegalArgumentException("no mention is marked " + letter);
    }
    return number;
  }

  /** Where these words first stand; null if they do not. */
  @Nullable Span find(@Nullable String words) {
    int at = words == null ? -1 : text.indexOf(words);
    return words == null || at < 0 ? null : new Span(at, at + words.length());
  }
}
