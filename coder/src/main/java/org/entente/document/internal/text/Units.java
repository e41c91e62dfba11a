package org.entente.document.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** Cuts a text into units: paragraphs over the line breaks inside them, headings, single lines. */
final class Units {
  private static final Pattern MARK =
      Pattern.compile("(?:[-*+•·▪●◦‣–]|\\d{1,2}[.)])\\s+(?=\\S)|(>\\s?)+|(#{1,6})\\s+(?=\\S)");
  private static final Pattern QUOTE_MARKS = Pattern.compile("\\n\\s*(?:>\\s?)+");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

  private final String text;
  private final List<Line> lines;
  private final Wrapping wrapping;
  private final boolean markdown;

  private Units(String text, boolean markdown) {
    this.text = text;
    this.lines = Line.of(text);
    this.wrapping = Wrapping.of(text, lines);
    this.markdown = markdown;
  }

  static List<Unit> of(String text, boolean markdown) {
    return new Units(text, markdown).units();
  }

  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      int last = first;
      while (last + 1 < lines.size() && continues(last)) {
        last++;
      }
      boolean underlined = markdown && last + 1 < lines.size() && isUnderline(last + 1);
      units.add(unit(first, last, underlined));
      first = last + (underlined ? 2 : 1);
    }
    return units;
  }

  private boolean continues(int line) {
    Line next = lines.get(line + 1);
    if (next.blankBefore()) {
      return false;
    }
    Matcher mark = mark(next);
    boolean marked = mark.lookingAt();
    Matcher own = mark(lines.get(line));
    boolean here = own.lookingAt();
    boolean quoted = marked && mark.group(1) != null && here && own.group(1) != null;
    boolean heading = here && own.group(2) != null;
    if (markdown && !marked && !heading && !isUnderline(line + 1)) {
      return !lines.get(line).broken() && joinsInMarkdown(line);
    }
    return quoted || (!marked && !heading && wrapping.joins(lines.get(line), next));
  }

  /**
   * Markdown joins all lines up to a blank one; long lines are taken as paragraphs all the same.
   */
  private boolean joinsInMarkdown(int line) {
    return lines.get(line).column() <= 120 || wrapping.joins(lines.get(line), lines.get(line + 1));
  }

  private boolean isUnderline(int line) {
    Line it = lines.get(line);
    return !it.blankBefore() && UNDERLINE.matcher(text).region(it.begin(), it.end()).matches();
  }

  private Matcher mark(Line line) {
    return MARK.matcher(text).region(line.begin(), line.end());
  }

  private Unit unit(int first, int last, boolean underlined) {
    Line line = lines.get(first);
    int begin = line.begin();
    int end = lines.get(last).end();
    Matcher mark = mark(line);
    boolean marked = mark.lookingAt() && mark.end() < end;
    boolean heading = marked && mark.group(2) != null;
    if (marked) {
      begin = mark.end();
    }
    String own = text.substring(begin, end);
    if (last > first) {
      boolean quoted = own.indexOf('>') >= 0;
      own = Readable.oneLine(quoted ? QUOTE_MARKS.matcher(own).replaceAll("\n") : own);
    }
    return new Unit(
        new Span(begin, end),
        own,
        line.blankBefore(),
        marked && !heading && mark.group(1) == null,
        heading || underlined);
  }
}
