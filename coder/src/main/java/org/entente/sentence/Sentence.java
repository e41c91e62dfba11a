package org.entente.sentence;

import java.util.List;
import org.entente.model.Block;
import org.entente.model.Span;

/**
 * A sentence, or a heading, of a document.
 *
 * @param index its number in the document, from 0
 * @param span where it stands in the document's text
 * @param text the text there; line breaks are kept, so lengths agree with {@code span}
 * @param tokens its tokens, spans counted from the sentence's begin
 * @param block the block that it belongs to
 */
public record Sentence(int index, Span span, String text, List<Token> tokens, Block block) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("sentence " + index + " does not fill " + span);
    }
  }
}
