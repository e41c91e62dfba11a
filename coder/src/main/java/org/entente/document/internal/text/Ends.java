package org.entente.document.internal.text;

/** How texts begin and end. */
final class Ends {
  private static final String CLOSING = "\"'”’»)]*_";
  private static final String OPENING = "\"'“‘«([*_";

  private Ends() {}

  static boolean isSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** The first character behind opening quotes and brackets. */
  static int firstLetter(String text) {
    int first = 0;
    while (first < text.length() - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return text.codePointAt(first);
  }
}
