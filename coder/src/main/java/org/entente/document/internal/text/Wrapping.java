package org.entente.document.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a text's lines were broken at a fixed column, and which of them belong together. In such
 * a text a line was broken because the next word had no room; where it had, a paragraph ends.
 */
final class Wrapping {
  private static final int WIDEST = 120;
  private static final int SLACK = 3;

  private final String text;
  private final int column;

  private Wrapping(String text, int column) {
    this.text = text;
    this.column = column;
  }

  static Wrapping of(String text, List<Line> lines) {
    List<Integer> columns = new ArrayList<>();
    int adjacent = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).blankBefore()) {
        adjacent++;
        if (isMidSentence(text, lines.get(i), lines.get(i + 1))) {
          columns.add(lines.get(i).column());
        }
      }
    }
    return new Wrapping(text, column(columns, adjacent));
  }

  /** The column at which lines were broken; 0 where they were not. */
  private static int column(List<Integer> columns, int adjacent) {
    if (columns.isEmpty() || columns.size() * 10 < adjacent * 3) {
      return 0;
    }
    columns.sort(null);
    int widest = columns.get((int) ((columns.size() - 1) * 0.95));
    int middle = columns.get(columns.size() / 2);
    boolean even = middle * 10 >= widest * 7;
    return widest >= 35 && widest <= WIDEST && even ? widest : 0;
  }

  /** Whether {@code line} goes on in {@code next}. */
  boolean joins(Line line, Line next) {
    if (column == 0 || next.blankBefore()) {
      return false;
    }
    if (isMidSentence(text, line, next)) {
      return true;
    }
    boolean ended = line.broken() && Ends.isSentence(text.substring(line.begin(), line.end()));
    return !ended && line.column() + 1 + firstWord(next) > column - SLACK;
  }

  private int firstWord(Line line) {
    int end = line.begin();
    while (end < line.end() && text.charAt(end) != ' ') {
      end++;
    }
    return end - line.begin();
  }

  private static boolean isMidSentence(String text, Line line, Line next) {
    char last = text.charAt(line.end() - 1);
    return (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '’')
        && Character.isLowerCase(text.charAt(next.begin()));
  }
}
