package org.entente.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.store.Excerpt;

/** Hits as SQLite marks them, with two control characters that the indexed texts do not hold. */
final class Marks {
  static final char OPEN = '\u0002';
  static final char CLOSE = '\u0003';

  private Marks() {}

  /** The text without any such characters; every offset in it stays. */
  static String without(String text) {
    return text.replace(OPEN, ' ').replace(CLOSE, ' ');
  }

  /** The text without its marks, and where they were. */
  static Excerpt read(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Span> hits = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN) {
        begin = text.length();
      } else if (c == CLOSE) {
        hits.add(new Span(begin, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Excerpt(text.toString(), hits);
  }
}
