package org.entente.document.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param begin first character that is no white space
 * @param end behind the last such character
 * @param column how far the line reaches, with its indentation
 * @param blankBefore whether a blank line, or nothing, stands before it
 * @param broken whether its end asks for a break (two spaces, as in Markdown)
 */
record Line(int begin, int end, int column, boolean blankBefore, boolean broken) {

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int stop = start;
      while (stop < text.length() && !isBreak(text.charAt(stop))) {
        stop++;
      }
      int begin = start;
      while (begin < stop && isSpace(text.charAt(begin))) {
        begin++;
      }
      int end = stop;
      while (end > begin && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        lines.add(new Line(begin, end, end - start, blank, stop - end >= 2));
      }
      blank = begin == end || (stop < text.length() && text.charAt(stop) == '\f');
      start = next(text, stop);
    }
    return lines;
  }

  private static int next(String text, int stop) {
    boolean pair = text.startsWith("\r\n", stop);
    return stop + (pair ? 2 : 1);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c < ' '
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }
}
