package org.entente.document.internal.text;

/** What is read of a page whose paragraphs are already known. */
public final class Readable {
  private Readable() {}

  /** Whether {@code paragraph} is text rather than furniture. */
  public static boolean isRead(String paragraph) {
    return Furniture.role(paragraph).isProse();
  }

  /** {@code text} without white space around it, and with single spaces in it. */
  public static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
