package org.entente.document.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** Cuts a picture's credit out of the paragraph that it slipped into. */
final class Captions {
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(?:File )?(?:Photo|Image|Picture)s? (?:[Cc]ourtesy(?: of|:)?|[Cc]redit:?|[Bb]y:?)"
              + "\\s+((?:\\p{Lu}[\\p{L}\\p{N}&'’.-]*[ ]?){1,6})");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}\\b");

  private Captions() {}

  /** The parts of {@code unit} that are to be read. */
  static List<Span> without(Unit unit, String text) {
    if (!unit.text().contains("ourtesy") && !unit.text().contains("redit")) {
      return List.of(unit.span());
    }
    List<Span> parts = new ArrayList<>();
    Matcher matcher = CREDIT.matcher(text).region(unit.span().begin(), unit.span().end());
    int from = unit.span().begin();
    while (matcher.find()) {
      add(parts, text, from, matcher.start());
      from = ownerEnd(text, matcher);
    }
    add(parts, text, from, unit.span().end());
    return parts;
  }

  /**
   * Where the owner's name ends: behind an acronym, at the end of the line, or before the last
   * capitalised word, which begins the sentence that follows.
   */
  private static int ownerEnd(String text, Matcher matcher) {
    Matcher acronym = ACRONYM.matcher(text).region(matcher.start(1), matcher.end(1));
    if (acronym.lookingAt()) {
      return acronym.end();
    }
    String names = matcher.group(1).stripTrailing();
    int end = matcher.start(1) + names.length();
    boolean goesOn = end < text.length() && text.charAt(end) == ' ' && names.contains(" ");
    return goesOn ? matcher.start(1) + names.lastIndexOf(' ') : end;
  }

  private static void add(List<Span> parts, String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end && text.substring(begin, end).codePoints().anyMatch(Character::isLetter)) {
      parts.add(new Span(begin, end));
    }
  }
}
