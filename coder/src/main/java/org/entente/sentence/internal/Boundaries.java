package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a block end. */
public final class Boundaries {
  private static final String ENDS = ".!?…";
  private static final String FOREIGN_ENDS = "。！？؟।";
  private static final String CLOSERS = "”’»)]";
  private static final String OPENERS = "“‘«\"'([—–-*";
  private static final Set<String> SPEECH = WordLists.read("abbreviations.toml").words("speech");
  private static final Pattern SPEAKER =
      Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]{0,30} ){1,4}(\\p{Ll}{3,12})\\b");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\w{1,4}\\]");

  private final String text;
  private final BitSet breaks;
  private final List<Integer> ends = new ArrayList<>();
  private int begin;
  private boolean inQuote;

  private Boundaries(String text) {
    this.text = text;
    this.breaks = LineBreaks.intended(text);
  }

  /** Offsets after each sentence's last character, ascending; the last is the text's length. */
  public static List<Integer> of(String text) {
    Boundaries boundaries = new Boundaries(text);
    boundaries.scan();
    boundaries.cut(text.length());
    return boundaries.ends;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        inQuote = !inQuote;
      }
      if (ENDS.indexOf(c) >= 0) {
        at = afterStop(at);
      } else {
        at++;
        if (FOREIGN_ENDS.indexOf(c) >= 0) {
          cut(at);
        } else if (c == '\n' && breaks.get(at - 1)) {
          cut(at);
          inQuote = false;
        }
      }
    }
  }

  private void cut(int end) {
    if (end > begin) {
      ends.add(end);
      begin = end;
    }
  }

  private int afterStop(int first) {
    int run = first;
    while (run < text.length() && ENDS.indexOf(text.charAt(run)) >= 0) {
      run++;
    }
    int end = closed(run);
    int next = opened(spaced(end));
    if (next == text.length() || isEnd(first, run, end, next)) {
      cut(end);
    }
    return end;
  }

  private boolean isEnd(int first, int run, int end, int next) {
    boolean single = run == first + 1 && text.charAt(first) == '.';
    boolean spaced = end < text.length() && isBlank(text.charAt(end));
    if (!spaced && !FullStops.opensWithoutSpace(text, first, next)) {
      return false;
    }
    if (single) {
      return !(end > run && Character.isLowerCase(text.charAt(next)))
          && FullStops.ends(text, begin, first, next);
    }
    return !Character.isLowerCase(text.charAt(next)) && !(end > run && isSpeakerNamed(next));
  }

  private boolean isSpeakerNamed(int next) {
    Matcher matcher = SPEAKER.matcher(text).region(next, text.length());
    return matcher.lookingAt() && SPEECH.contains(matcher.group(1));
  }

  /** Past closing quotation marks, brackets and footnote references. */
  private int closed(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[') {
        Matcher reference = REFERENCE.matcher(text).region(at, text.length());
        if (!reference.lookingAt()) {
          return at;
        }
        at = reference.end();
      } else if (c == '"' && (inQuote || isFollowedBySpace(at))) {
        inQuote = false;
        at++;
      } else if (CLOSERS.indexOf(c) >= 0 || (c == '\'' && isFollowedBySpace(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isFollowedBySpace(int at) {
    return at + 1 >= text.length() || isBlank(text.charAt(at + 1));
  }

  private int spaced(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int opened(int from) {
    int at = from;
    while (at < text.length()
        && (OPENERS.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
