package org.entente.sentence;

import org.entente.model.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands in the sentence's text
 * @param text as written
 */
public record Token(Span span, String text) {
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a word or a number rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
