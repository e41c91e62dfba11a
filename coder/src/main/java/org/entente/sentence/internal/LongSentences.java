package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Token;
import org.entente.sentence.Tokenizer;

/** Cuts text that runs on without full stops into pieces of bearable length. */
public final class LongSentences {
  private static final int MOST_TOKENS = 400;
  private static final int FEWEST_TOKENS = 200;
  private static final List<Set<String>> CLAUSE_ENDS =
      List.of(Set.of(";"), Set.of(":", "—", "–", ".", "..", "..."), Set.of(","));

  private LongSentences() {}

  /** {@code piece} itself, or the pieces of at most 400 tokens that it is cut into. */
  public static List<Span> cut(String text, Span piece) {
    if (piece.length() <= MOST_TOKENS) {
      return List.of(piece);
    }
    List<Token> tokens = Tokenizer.tokens(piece.of(text));
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > MOST_TOKENS) {
      int to = clauseEnd(tokens, from);
      pieces.add(between(tokens, from, to, piece.begin()));
      from = to;
    }
    int begin =
        tokens.isEmpty() || from == 0
            ? piece.begin()
            : between(tokens, from, from + 1, piece.begin()).begin();
    pieces.add(new Span(begin, piece.end()));
    return pieces;
  }

  private static Span between(List<Token> tokens, int from, int to, int offset) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end()).shift(offset);
  }

  private static int clauseEnd(List<Token> tokens, int from) {
    for (Set<String> marks : CLAUSE_ENDS) {
      for (int i = from + MOST_TOKENS; i > from + FEWEST_TOKENS; i--) {
        if (marks.contains(tokens.get(i - 1).text())) {
          return i;
        }
      }
    }
    return from + MOST_TOKENS;
  }
}
