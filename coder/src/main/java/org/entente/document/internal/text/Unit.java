package org.entente.document.internal.text;

import java.util.Locale;
import org.entente.model.Span;

/**
 * A paragraph, a heading or a line of furniture: what a reader sees as one piece.
 *
 * @param span where it stands, without a list's mark
 * @param text its text, on one line
 * @param blankBefore whether a blank line stands before it
 * @param listed whether it is an item of a list
 * @param heading whether the text's own marks make it a heading
 */
record Unit(Span span, String text, boolean blankBefore, boolean listed, boolean heading) {

  /** Its words, in lower case, without marks; what repeats are recognised by. */
  String key() {
    return key(text);
  }

  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        key.append(Character.toLowerCase(c));
        gap = false;
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return key.toString();
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  /** Whether it ends as a sentence does; closing quotes and brackets are looked through. */
  boolean endsSentence() {
    return Ends.isSentence(text);
  }

  boolean startsLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  boolean isHeadline() {
    return !listed
        && text.length() <= 200
        && words() <= 30
        && !startsLower()
        && Character.isLetterOrDigit(Ends.firstLetter(text))
        && !text.endsWith(",")
        && !text.endsWith(":")
        && !text.endsWith(";")
        && !text.endsWith("-")
        && (!endsSentence() || text.endsWith("?") || text.endsWith("!"));
  }
}
