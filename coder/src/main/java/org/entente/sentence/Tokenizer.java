package org.entente.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Splits a text into words, numbers and marks.
 *
 * <p>Hyphens, dashes and slashes stand alone ("Russia-Pakistan" is three tokens), so that names
 * inside compounds are found; possessive "'s" and "’s" are tokens of their own; abbreviations with
 * inner full stops ("U.S.") and numbers with separators ("1,050.5") stay whole.
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}"
              + "|['’](?:s|S|re|ve|ll|d|m|t)\\b"
              + "|\\p{N}+(?:[.,]\\p{N}+)*"
              + "|[\\p{L}\\p{M}]+(?:['’](?!(?:s|S|re|ve|ll|d|m|t)\\b)\\p{L}[\\p{L}\\p{M}]*)*"
              + "|\\.{2,}"
              + "|[^\\s\\p{C}]");

  private Tokenizer() {}

  /** The tokens of {@code text} in order, spans counted from its begin. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(new Span(matcher.start(), matcher.end()), matcher.group()));
    }
    return tokens;
  }
}
