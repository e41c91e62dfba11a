package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells line breaks that a writer meant from those of hard-wrapped text: a break was meant before a
 * blank line or a list mark, and where the next line's first word would have fitted easily.
 */
final class LineBreaks {
  private static final double FITS_EASILY = 0.75;
  private static final Pattern LIST_MARK =
      Pattern.compile("\\s*(?:[•·▪◦‣●■*–—-]\\s|\\(?\\d{1,2}[.)]\\s|\\(?[a-z]\\)\\s|#{1,6}\\s)");

  private LineBreaks() {}

  /** The offsets of the line feeds that were meant. */
  static BitSet intended(String text) {
    BitSet breaks = new BitSet();
    if (text.indexOf('\n') < 0) {
      return breaks;
    }
    List<String> lines = lines(text);
    int width = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    int at = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      at += lines.get(i).length();
      if (isIntended(lines.get(i).strip(), lines.get(i + 1), width)) {
        breaks.set(at);
      }
      at++;
    }
    return breaks;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      lines.add(text.substring(from, to));
      from = to + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static boolean isIntended(String line, String next, int width) {
    String following = next.strip();
    if (following.isEmpty() || LIST_MARK.matcher(next).lookingAt()) {
      return true;
    }
    if (line.endsWith("..") || line.endsWith("…")) {
      return true;
    }
    int space = following.indexOf(' ');
    int word = space < 0 ? following.length() : space;
    return !Character.isLowerCase(following.charAt(0))
        && !line.endsWith(",")
        && line.length() + 1 + word < FITS_EASILY * width;
  }
}
